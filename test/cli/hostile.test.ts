import {readFileSync, truncateSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {growth} from '../growth.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {runMain} from './run-main.js';
import {pair} from './sample-page.js';

const front = '---\nms.assetid: 0f8fad5b-d9cb-469f-a165-70867728950e\nms.contentlocale: nl-NL\n---\n';
const many = (unit: string) => (size: number) => unit.repeat(Math.ceil(size / unit.length));

function pairs(around: (markup: string) => string, target: string, source: string) {
  return (size: number): string => {
    let text = '';
    for (let number = 101; text.length < size; number++) text += around(pair(String(number), target, source));
    return text;
  };
}

/** What could make a parser or a loop over pairs take the square of a page. */
const kinds: readonly (readonly [string, (size: number) => string])[] = [
  ['unclosed tags', many('<div>')],
  ['unclosed tags on lines', many('<div>\n')],
  ['unclosed tables', (size) => many('<table><tr><td>')(size) + pair('101', 'een', 'one')],
  ['unclosed spans', many('<span>')],
  ['brackets', many('[')],
  ['asterisks', many('*')],
  ['brackets and asterisks', many('[*')],
  ['asterisks before words', many('*a ')],
  ['backticks', many('`a ')],
  ['openings of links', many('[a](')],
  ['openings of pairs', many('<span data-ttu-id="ab12c-101">a ')],
  ['lookups alone', many('sxs-lookup ')],
  ['headings', many('## a\n')],
  ['quotes in quotes', many('> ')],
  ['lists in lists', many('- ')],
  ['cells', many('|')],
  ['pairs in headings', pairs((markup) => `## ${markup}\n\n`, 'Kop', 'Heading')],
  ['pairs in unclosed tags', pairs((markup) => `<div><ul><li>${markup}\n`, 'een', 'one')],
  ['pairs in one line', pairs((markup) => `${markup} `, 'Dit is een zin.', 'This is a sentence.')],
  ['pairs of marks', pairs((markup) => `${markup}\n\n`, '**a '.repeat(500), '[*'.repeat(1000))],
  ['one pair of numbers', (size) => pair('101', '17 '.repeat(size / 6), '18 '.repeat(size / 6))],
  ['one pair of words', (size) => pair('101', 'wort '.repeat(size / 10), 'word '.repeat(size / 10))],
  ['one pair of links', (size) => pair('101', '[a](b.md) '.repeat(size / 20), '[a](c.md) '.repeat(size / 20))],
  ['pairs with one id', (size) => `${pair('101', 'Een zin.', 'A sentence.')}\n\n`.repeat(size / 140)],
  ['one pair of marks', (size) => pair('101', '*a '.repeat(size / 6), '['.repeat(size / 2))],
];

const commands: readonly (readonly [string, readonly string[]])[] = [
  ['extract', ['extract', 'page.md']],
  ['render', ['render', 'page.md', '--side', 'target']],
  ['build', ['build', 'page.md', '--out', 'out']],
];

describe.each(commands)('sxs-kb %s', (_name, argv) => {
  it.each(kinds)('takes time for %s in proportion to the page', async (_kind, make) => {
    const run = async (size: number): Promise<void> => {
      const cwd = temporaryFolder({'page.md': `${front}\n${make(size)}\n`});
      const {err} = await runMain(argv, {cwd});
      expect(err).not.toMatch(/unexpected error|mistake in sxs-kb/);
    };
    await run(1000);
    expect(await growth(run, 5_000)).toBeLessThan(10);
  });
});

describe('a sentence of which a thousand names are lost', () => {
  const names = (size: number): string => Array.from({length: size / 10}, (_, index) => `Get-X${index}y`).join(' ');

  it.each([
    ['check', ['check', 'page.md', '--no-cache']],
    ['build', ['build', 'page.md', '--out', 'out']],
  ])('takes time in proportion in sxs-kb %s', async (_name, argv) => {
    const run = async (size: number): Promise<void> => {
      const cwd = temporaryFolder({'page.md': `${front}\n${pair('101', 'Een zin.', names(size))}\n`});
      expect((await runMain(argv, {cwd})).err).not.toMatch(/unexpected error|mistake in sxs-kb/);
    };
    await run(1000);
    expect(await growth(run, 5_000)).toBeLessThan(10);
  });
});

describe('a hostile page', () => {
  it('has a finding where it is too much', async () => {
    for (const make of [many('<div>'), many('['), many('*')]) {
      const cwd = temporaryFolder({'page.md': `${front}\n${make(1_100_000)}\n`});
      const run = await runMain(['build', join(cwd, 'page.md'), '--out', 'out'], {cwd});
      expect(run.err).toContain('read-too-large');
    }
  });
});

it('reads the other pages beside one that no string could hold', async () => {
  const cwd = temporaryFolder({'docs/good.md': `${front}\n${pair('102', 'Goed', 'Good')}\n`, 'docs/large.md': front});
  truncateSync(join(cwd, 'docs/large.md'), 2 ** 32);
  for (const argv of [
    ['extract', 'docs'],
    ['check', 'docs', '--no-cache'],
    ['fix', 'docs'],
  ]) {
    const {status, out, err} = await runMain(argv, {cwd});
    expect(status).toBe(2);
    expect(out + err).toContain('it has 4294967296 bytes, expected at most 268435456');
    expect(err).not.toMatch(/unexpected error/);
  }
  expect((await runMain(['extract', 'docs'], {cwd})).out).toContain('"target":"Goed"');
});

describe('two versions of a hostile page', () => {
  const versions: readonly (readonly [string, (size: number, version: number) => string])[] = [
    [
      'a sentence that gains a number',
      (size, version) =>
        pair('101', 'wort '.repeat(size / 10), `${'word '.repeat(size / 10)}${version === 1 ? '' : '2021'}`),
    ],
    [
      'names that change',
      (size, version) =>
        pair(
          '101',
          'Office 365 '.repeat(size / 22),
          `${version === 1 ? 'Office' : 'Microsoft'} 365 `.repeat(size / 24),
        ),
    ],
    [
      'many equal sentences',
      (size, version) =>
        `${pair('101', 'Een zin.', version === 1 ? 'A sentence.' : 'One sentence.')}\n\n`.repeat(size / 140),
    ],
    [
      'sentences in another order',
      (size, version) => {
        const lines = Array.from({length: size / 150}, (_, index) =>
          pair(String(index + 101), `Zin ${index}.`, `Sentence ${index}.`),
        );
        return (version === 1 ? lines : lines.toReversed()).join('\n\n');
      },
    ],
  ];

  it.each(versions)('take time in proportion to %s', async (_, make) => {
    const version = (size: number, number: number): string =>
      `${front.replace('---\n', `---\nms.lasthandoff: 0${number}/12/2020\n`)}\n${make(size, number)}\n`;
    const run = async (size: number): Promise<void> => {
      const cwd = temporaryFolder({'a.md': version(size, 1), 'b.md': version(size, 2)});
      for (const argv of [
        ['status', '.'],
        ['diff', '.'],
        ['fix', '.', '--dry-run'],
      ]) {
        const {err} = await runMain(argv, {cwd});
        expect(err).not.toMatch(/unexpected error|mistake in sxs-kb/);
      }
    };
    await run(1000);
    expect(await growth(run, 5_000)).toBeLessThan(10);
  });
});

it('reads the other pages beside one whose front matter nests too deeply', async () => {
  const deep = `---\na: ${'['.repeat(40_000)}\n---\n${pair('101', 'Diep', 'Deep')}\n`;
  const cwd = temporaryFolder({'deep.md': deep, 'good.md': `${front}\n${pair('102', 'Goed', 'Good')}\n`});
  const run = await runMain(['build', '.', '--out', 'out', '--no-cache'], {cwd});
  expect(run.err).toContain('Nested deeper than 100 levels');
  const units = readFileSync(join(cwd, 'out/units.ndjson'), 'utf8');
  expect([...units.matchAll(/"target":"([^"]*)"/g)].map(([, target]) => target).sort()).toEqual(['Diep', 'Goed']);
});
