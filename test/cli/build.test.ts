import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {runMain} from './run-main.js';
import {pair, samplePage} from './sample-page.js';

/** Two versions of one page in two locales: the first waits 48 hours, the second 24. */
const versions = {
  'docs/nl.md': samplePage('nl-NL', '05/12/2020', 48),
  'docs/sv.md': samplePage('sv-SE', '12/31/2020', 24),
};

function tree(folder: string): Record<string, string> {
  const names = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

describe('sxs-kb build', () => {
  it('writes the knowledge base, the pages and the reviews, and sums up', async () => {
    const cwd = temporaryFolder(versions);
    const run = await runMain(['build', 'docs', '--out', 'out'], {cwd});
    expect(run).toMatchObject({status: 0, err: ''});
    expect(run.out).toMatch(
      /^1 article, 2 pages, 6 pairs\n {2}nl-NL {2}2 current, 1 patched\n {2}sv-SE {2}3 current\n0 errors described\nfindings: \d+ errors?, \d+ warnings?, \d+ infos?\n( {2}see .*\n)?\d+ files written to out, 0 unchanged\n$/,
    );
    const files = tree(join(cwd, 'out'));
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['knowledge-base.json', 'units.ndjson']));
    expect(Object.keys(files).filter((name) => /^(?:review|nl-NL|sv-SE)\//.test(name))).toEqual([
      'nl-NL/nl.md',
      'review/decide.js',
      'review/index.html',
      'review/index.js',
      'review/list.js',
      'review/nl-NL/nl.js',
      'review/nl-NL/nl.md',
      'review/nl-NL/nl.versions.json',
      'review/review.css',
      'review/review.js',
      'review/risk.js',
      'review/risk/nl-NL/nl.js',
      'review/risk/sv-SE/sv.js',
      'review/sv-SE/sv.js',
      'review/sv-SE/sv.md',
      'review/sv-SE/sv.versions.json',
      'sv-SE/sv.md',
    ]);
  });

  it('gives the same bytes again, without writing them, and for any order of the inputs', async () => {
    const cwd = temporaryFolder(versions);
    await runMain(['build', 'docs', '--out', 'docs/out'], {cwd});
    const first = tree(join(cwd, 'docs/out'));
    const again = await runMain(['build', 'docs', '--out', 'docs/out'], {cwd});
    expect(again.out).toMatch(/\ndocs\/out is up to date \(\d+ files\)\n$/);
    await runMain(['build', 'docs/sv.md', 'docs/nl.md', '--out', 'other'], {cwd});
    expect(tree(join(cwd, 'other'))).toEqual(first);
  });

  it('fails on findings only when asked, and then shows them', async () => {
    const cwd = temporaryFolder({'a.md': samplePage().replace('Wacht 24 uur', 'Wacht 27 uur')});
    const never = await runMain(['build', 'a.md', '--out', 'out'], {cwd});
    expect(never).toMatchObject({status: 0, err: ''});
    expect(never.out).toMatch(/\n {2}see findings\.json and review\/\n/);
    const failing = await runMain(['build', 'a.md', '--out', 'out', '--fail-on', 'warning'], {cwd});
    expect(failing.status).toBe(1);
    expect(failing.err).toContain('number-mismatch');
    expect((await runMain(['build', 'a.md', '--out', 'out', '--verbose'], {cwd})).err).toContain('number-mismatch');
  });

  it('keeps quiet', async () => {
    const cwd = temporaryFolder(versions);
    expect(await runMain(['build', 'docs', '--out', 'out', '--quiet'], {cwd, terminal: 80})).toEqual({
      status: 0,
      out: '',
      err: '',
    });
  });

  it('shows how far it is on a terminal', async () => {
    const cwd = temporaryFolder(versions);
    const {err} = await runMain(['build', 'docs', '--out', 'out'], {cwd, terminal: 40});
    for (const step of ['opening 50 %', 'building 0 %', 'building 100 %', 'joining'])
      expect(err).toContain(`\r${step}\u001B[K`);
    expect(err.endsWith('\r\u001B[K')).toBe(true);
  });

  it('finds out before the work that it cannot write', async () => {
    const cwd = temporaryFolder({...versions, file: ''});
    const run = await runMain(['build', 'docs', '--out', 'file'], {cwd});
    expect(run).toMatchObject({status: 2, out: ''});
    expect(run.err).toContain(`Cannot write to the folder \`file\`: \`${join(cwd, 'file')}\` is a file, not a folder`);
    expect(run.err).toContain('Name another folder with `--out`, or make this one writable.');
  });

  it('writes nothing when there is nothing to read', async () => {
    const cwd = temporaryFolder({'empty/x.txt': '', 'b.md': Buffer.from([0])});
    expect((await runMain(['build', 'empty', 'b.md', 'gone.md', '--out', 'out'], {cwd})).status).toBe(2);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });
});

describe('bad input to sxs-kb build', () => {
  const good = samplePage();
  const front = (lines: string): string => `---\n${lines}\n---\n\n${pair('1', 'Hallo.', 'Hello.')}\n`;
  const cases: readonly [name: string, content: string | Uint8Array, status: number, message: string][] = [
    ['no front matter', `${pair('1', 'Hallo.', 'Hello.')}\n`, 0, '1:1 info Cannot find front matter'],
    [
      'broken YAML',
      front('ms.contentlocale: nl-NL\ntitle: [a'),
      0,
      '3:10 warning Unexpected front matter that is not YAML',
    ],
    [
      'JavaScript as front matter',
      `---js\n{title: globalThis.sxsWasRun = true}\n---\n${pair('1', 'Hallo.', 'Hello.')}\n`,
      2,
      '1:1-1:6 error ',
    ],
    ['no pair', '# Contents\n', 0, '1:1 info Cannot find a pair'],
    [
      'damaged tags',
      `${front('ms.contentlocale: nl-NL')}<span data-ttu-id="ab12c-2">Half`,
      2,
      '6:1-6:29 error Unexpected translation `ab12c-2` without its source',
    ],
    ['an empty file', '', 0, '1:1 warning Unexpected empty page, expected Markdown'],
    [
      'a binary file',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]),
      2,
      '3:1 error Unexpected NUL byte',
    ],
    ['another encoding', Buffer.from('a\n\u00E9', 'latin1'), 2, '2:1 error Unexpected bytes'],
    [
      'a locale that is a path',
      front('ms.contentlocale: ../../x\nms.lasthandoff: 01/02/2020'),
      2,
      '2:1-2:26 error Unexpected locale `../../x`',
    ],
  ];

  it.each(cases)('%s', async (_name, content, status, message) => {
    const cwd = temporaryFolder({'in/bad.md': content, 'in/good.md': good});
    const run = await runMain(['build', 'in', '--out', 'deep/er/out'], {cwd});
    expect(run.err).toContain(`in/bad.md\n${message}`);
    expect(run.err).toMatch(/\n {2}\[note\]:\n {4}\S/);
    expect(run.status).toBe(status);
    // The other page is built all the same, and nothing is written elsewhere.
    expect(readFileSync(join(cwd, 'deep/er/out/units.ndjson'), 'utf8')).toContain('Wacht 24 uur.');
    expect(readdirSync(cwd).sort()).toEqual(['deep', 'in']);
    expect(readdirSync(join(cwd, 'deep/er'))).toEqual(['out']);
    expect(globalThis).not.toHaveProperty('sxsWasRun');
  });

  it('leaves a file alone that is in the way of a regenerated page', async () => {
    const cwd = temporaryFolder({'in/a.md': good});
    await runMain(['build', 'in', '--out', 'out'], {cwd});
    const page = 'out/nl-NL/a.md';
    writeFileSync(join(cwd, page), good);
    const run = await runMain(['build', page, '--out', 'out'], {cwd});
    expect(run.status).toBe(2);
    expect(run.err).toContain('it is one of the pages that were read');
    expect(readFileSync(join(cwd, page), 'utf8')).toBe(good);
  });
});
