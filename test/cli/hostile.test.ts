import {readFileSync} from 'node:fs';
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

describe('a hostile page', () => {
  it('has a finding where it is too much', async () => {
    for (const make of [many('<div>'), many('['), many('*')]) {
      const cwd = temporaryFolder({'page.md': `${front}\n${make(1_100_000)}\n`});
      const run = await runMain(['build', join(cwd, 'page.md'), '--out', 'out'], {cwd});
      expect(run.err).toContain('read-too-large');
    }
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
