import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {runMain, type Run} from './run-main.js';
import {samplePage} from './sample-page.js';
import {outputIn, tree} from './tree.js';

const other = samplePage('nl-NL', '05/12/2020', 24)
  .replaceAll('0f8fad5b', '11111111')
  .replaceAll('slow-bikes', 'fast-bikes');
const pages = {
  'docs/a.md': samplePage('nl-NL', '05/12/2020', 48),
  'docs/b.md': samplePage('sv-SE', '12/31/2020', 24),
  'docs/other.md': other,
};

/** Builds `docs` into `out` with the cache `cache`, and says which entries the cache has got. */
async function build(cwd: string, ...more: string[]): Promise<Run & {stored: string[]}> {
  const before = new Set(entries(cwd));
  const run = await runMain(['build', 'docs', '--out', 'out', '--cache', 'cache', ...more], {cwd});
  return {...run, stored: entries(cwd).filter((path) => !before.has(path))};
}

function entries(cwd: string): string[] {
  const folder = join(cwd, 'cache');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

function written(run: Run): string {
  return run.out.split('\n').at(-2) ?? '';
}

describe('sxs-kb build --cache', () => {
  it('says and leaves the same the second time, and does nothing', async () => {
    const cwd = temporaryFolder(pages);
    const first = await build(cwd);
    const wanted = tree(join(cwd, 'out'));
    const count = Object.keys(outputIn(join(cwd, 'out'))).length;
    // For each article its result, its texts and the name by which a run with this output finds it; where its parts stand in
    // `units.ndjson` and `findings.json`; the heads of the pages; and the record of the run.
    expect(first.stored).toHaveLength(11);
    const second = await build(cwd);
    expect(written(first)).toBe(`${count} files written to out, 0 unchanged`);
    expect(second).toEqual({
      ...first,
      stored: [],
      out: first.out.replace(written(first), `out is up to date (${count} files)`),
    });
    expect(tree(join(cwd, 'out'))).toEqual(wanted);
    const fresh = await runMain(['build', 'docs', '--out', 'fresh', '--no-cache'], {cwd});
    expect(fresh.out).toBe(first.out.replace('to out', 'to fresh'));
    expect(tree(join(cwd, 'fresh'))).toEqual(wanted);
  });

  it('gives the findings and the status of the first run again', async () => {
    const cwd = temporaryFolder({'docs/a.md': samplePage('nl-NL', '05/12/2020', 48), 'docs/toc.md': '# Contents\n'});
    for (const more of [[], ['--fail-on', 'warning'], ['--quiet'], ['--verbose']]) {
      const first = await build(cwd, ...more);
      const second = await build(cwd, ...more);
      expect(second).toMatchObject({status: first.status, err: first.err, stored: []});
    }
  });

  it('makes only the article of a changed page again', async () => {
    const cwd = temporaryFolder(pages);
    await build(cwd);
    writeFileSync(join(cwd, 'docs/b.md'), samplePage('sv-SE', '12/31/2020', 12));
    const changed = await build(cwd);
    // One is what all pages say of the words of each.
    expect(changed.stored).toHaveLength(7);
    await runMain(['build', 'docs', '--out', 'fresh', '--no-cache'], {cwd});
    expect(tree(join(cwd, 'out'))).toEqual(tree(join(cwd, 'fresh')));
    // Back again, but with other ids beside it: they could have to be kept.
    writeFileSync(join(cwd, 'docs/b.md'), pages['docs/b.md']);
    expect((await build(cwd)).stored).toHaveLength(1);
    expect(readFileSync(join(cwd, 'out/units.ndjson'), 'utf8')).toContain('24');
  });

  it('makes only the article again of which somebody decided a sentence', async () => {
    const cwd = temporaryFolder(pages);
    await build(cwd);
    const {out} = await runMain(['where', 'Wait', 'docs', '--format', 'json'], {cwd});
    const units = (JSON.parse(out) as {unit: string; file: string}[]).filter(({file}) => file.includes('other'));
    const correct = [
      'correct',
      units[0]?.unit ?? '',
      'docs/other.md',
      '--locale',
      'nl-NL',
      '--text',
      'Wacht 24 uur nu.',
    ];
    expect(await runMain([...correct, '--decisions', 'sxs-kb.decisions.ndjson'], {cwd})).toMatchObject({status: 0});
    const decided = await build(cwd);
    await runMain(['build', 'docs', '--out', 'fresh', '--no-cache'], {cwd});
    expect(tree(join(cwd, 'out'))).toEqual(tree(join(cwd, 'fresh')));
    expect(JSON.stringify(tree(join(cwd, 'out')))).toContain('Wacht 24 uur nu.');
    // Its result and its texts; where parts stand in `units.ndjson`; and the record of the run.
    expect(decided.stored).toHaveLength(4);
  });

  it('notices what has become of the output', async () => {
    const cwd = temporaryFolder(pages);
    await build(cwd);
    const wanted = tree(join(cwd, 'out'));
    writeFileSync(join(cwd, 'out/units.ndjson'), `${wanted['units.ndjson'] ?? ''} `);
    rmSync(join(cwd, 'out/findings.json'));
    expect(written(await build(cwd))).toMatch(/^2 files written/);
    expect(tree(join(cwd, 'out'))).toEqual(wanted);
  });

  it('writes a file anew that somebody changed, though its size and its date are as they were', async () => {
    const cwd = temporaryFolder(pages);
    await build(cwd);
    const wanted = tree(join(cwd, 'out'));
    const edited = [
      'units.ndjson',
      'findings.json',
      ...Object.keys(wanted).filter((path) => path.startsWith('nl-NL/')),
    ];
    expect(edited.length).toBeGreaterThan(2);
    for (const path of edited) {
      const file = join(cwd, 'out', path);
      const {atime, mtime} = statSync(file);
      writeFileSync(file, (wanted[path] ?? '').replace(/[a-z]/, 'X'));
      utimesSync(file, atime, mtime);
    }
    writeFileSync(join(cwd, 'docs/b.md'), samplePage('sv-SE', '12/31/2020', 12));
    await build(cwd);
    await runMain(['build', 'docs', '--out', 'fresh', '--no-cache'], {cwd});
    expect(tree(join(cwd, 'out'))).toEqual(tree(join(cwd, 'fresh')));
  });

  it('touches no file of an article that has not changed, and needs none of its texts', async () => {
    const cwd = temporaryFolder(pages);
    await build(cwd);
    const stored = entries(cwd);
    writeFileSync(join(cwd, 'docs/b.md'), samplePage('sv-SE', '12/31/2020', 12));
    // Texts are by far the largest entries.
    const byEntry = stored.toSorted((a, b) => statSync(b).size - statSync(a).size);
    for (const path of byEntry.slice(0, 2)) rmSync(path);
    const changed = await build(cwd);
    expect(changed.stored).toHaveLength(7);
    await runMain(['build', 'docs', '--out', 'fresh', '--no-cache'], {cwd});
    expect(tree(join(cwd, 'out'))).toEqual(tree(join(cwd, 'fresh')));
    // Where they are needed after all, the article is built again.
    rmSync(join(cwd, 'out'), {recursive: true});
    expect((await build(cwd)).stored).not.toEqual([]);
    expect(tree(join(cwd, 'out'))).toEqual(tree(join(cwd, 'fresh')));
  });

  it('throws away what is damaged', async () => {
    const cwd = temporaryFolder(pages);
    await build(cwd);
    const wanted = tree(join(cwd, 'out'));
    for (const path of entries(cwd)) truncateSync(path, 100);
    rmSync(join(cwd, 'out'), {recursive: true});
    const again = await build(cwd);
    expect(again.stored).toEqual([]);
    expect(tree(join(cwd, 'out'))).toEqual(wanted);
    // And stores it anew.
    expect(written(await build(cwd))).toMatch(/^out is up to date/);
  });

  it('tells the options apart', async () => {
    const cwd = temporaryFolder(pages);
    await build(cwd);
    const bare = await build(cwd, '--no-patch');
    expect(bare.stored).toHaveLength(5);
    expect(bare.out).toContain('5 current, 1 stale');
  });

  it('tells the paths of pages apart, which evidence gives', async () => {
    const cwd = temporaryFolder(pages);
    await build(cwd);
    rmSync(join(cwd, 'docs/a.md'));
    writeFileSync(join(cwd, 'docs/c.md'), pages['docs/a.md']);
    await build(cwd);
    expect(readFileSync(join(cwd, 'out/units.ndjson'), 'utf8')).toContain('docs/c.md');
  });

  it('keeps no record of a run that could not read everything', async () => {
    const cwd = temporaryFolder({...pages, 'docs/binary.md': Buffer.from([1, 0, 2])});
    const first = await build(cwd);
    const second = await build(cwd);
    expect([first.status, second.status]).toEqual([2, 2]);
    expect(second.err).toBe(first.err);
  });
});

/** Runs a command with the cache `cache`, and says how many entries that has got. */
async function runCached(cwd: string, ...argv: string[]): Promise<Run & {stored: number}> {
  const before = entries(cwd).length;
  const run = await runMain([...argv, '--cache', 'cache'], {cwd});
  return {...run, stored: entries(cwd).length - before};
}

describe('sxs-kb check --cache', () => {
  it('says the same the second time, and checks only the article of a changed page again', async () => {
    const cwd = temporaryFolder(pages);
    const check = ['check', 'docs', '--format', 'json', '--fail-on', 'never'];
    const first = await runCached(cwd, ...check);
    // For each of two articles its result; their texts, of which there are none; and what all pages say of the words of each.
    expect(first.stored).toBe(4);
    expect(first.out).toContain('lagging-value');
    expect(await runCached(cwd, ...check)).toEqual({...first, stored: 0});
    writeFileSync(join(cwd, 'docs/other.md'), other.replaceAll('24', '12'));
    const changed = await runCached(cwd, ...check);
    // Its result, and what is said of words.
    expect(changed.stored).toBe(2);
    expect(changed.out).toBe((await runMain([...check, '--no-cache'], {cwd})).out);
    // Of other checks nothing is stored yet.
    expect((await runCached(cwd, ...check, '--check', 'drift')).stored).toBeGreaterThan(0);
  });
});

describe('sxs-kb status --cache', () => {
  it('says the same the second time, and reconciles only the article of a changed page again', async () => {
    const cwd = temporaryFolder(pages);
    const table = ['status', 'docs', '--format', 'json'];
    const first = await runCached(cwd, ...table);
    // For each of two articles its result; and their texts, of which there are none.
    expect(first.stored).toBe(3);
    expect(JSON.parse(first.out)).toHaveLength(3);
    expect(await runCached(cwd, ...table)).toEqual({...first, stored: 0});
    writeFileSync(join(cwd, 'docs/other.md'), other.replaceAll('24', '12'));
    const changed = await runCached(cwd, ...table);
    expect(changed.stored).toBe(1);
    expect(changed.out).toBe((await runMain([...table, '--no-cache'], {cwd})).out);
    // What decides on it is part of its name.
    expect((await runCached(cwd, ...table, '--no-patch')).stored).toBeGreaterThan(0);
  });
});

describe('sxs-kb export --cache', () => {
  it('writes the same bytes the second time, and exports only the article of a changed page again', async () => {
    const cwd = temporaryFolder(pages);
    const exported = (out: string, ...more: string[]): Promise<Run & {stored: number}> =>
      runCached(cwd, 'export', 'docs', '--format', 'po', '--out', out, ...more);
    // One for each article, and what all pages say of the words of each.
    expect((await exported('a')).stored).toBe(3);
    expect((await exported('b')).stored).toBe(0);
    expect(outputIn(join(cwd, 'b'))).toEqual(outputIn(join(cwd, 'a')));
    expect(JSON.stringify(outputIn(join(cwd, 'a')))).toContain('48');
    writeFileSync(join(cwd, 'docs/other.md'), other.replaceAll('24', '12'));
    expect((await exported('b')).stored).toBe(2);
    await runMain(['export', 'docs', '--format', 'po', '--out', 'fresh', '--no-cache'], {cwd});
    expect(outputIn(join(cwd, 'b'))).toEqual(outputIn(join(cwd, 'fresh')));
    expect(outputIn(join(cwd, 'b'))).not.toEqual(outputIn(join(cwd, 'a')));
  });

  it('tells formats and what is left out apart, and keeps the ids of another output', async () => {
    const cwd = temporaryFolder(pages);
    const exported = (out: string, format: string, ...more: string[]): Promise<Run & {stored: number}> =>
      runCached(cwd, 'export', 'docs', '--format', format, '--out', out, ...more);
    await exported('po', 'po');
    for (const [format, ...more] of [
      ['tmx'],
      ['xliff'],
      ['xliff', '--approved'],
      ['po', '--no-findings'],
      ['po', '--only', 'todo'],
    ])
      expect((await exported('other', format ?? '', ...more)).stored, more.join(' ')).toBe(2);
    await runMain(['build', 'docs', '--out', 'kb', '--no-cache'], {cwd});
    const units = join(cwd, 'kb/units.ndjson');
    writeFileSync(units, readFileSync(units, 'utf8').replaceAll(/"unit":"u[\da-f]{7}/g, '"unit":"uabcdef1'));
    await exported('former', 'po', '--former', 'kb');
    expect(JSON.stringify(outputIn(join(cwd, 'former')))).toContain('#uabcdef1');
  });
});
