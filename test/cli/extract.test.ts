import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {pageLineSchema, pairLineSchema} from '../../src/model/index.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {runMain} from './run-main.js';
import {samplePage} from './sample-page.js';

describe('sxs-kb extract', () => {
  it('prints a line of JSON for each pair, by path, then by place', async () => {
    const cwd = temporaryFolder({'docs/b.md': samplePage(), 'docs/a.md': samplePage('sv-SE', '12/31/2019', 48)});
    const run = await runMain(['extract', 'docs'], {cwd});
    expect(run).toMatchObject({status: 0, err: ''});
    const lines = run.out
      .trimEnd()
      .split('\n')
      .map((line) => pairLineSchema.parse(JSON.parse(line)));
    expect(lines.map(({file, line, column, id}) => `${file}:${line}:${column} ${id}`)).toEqual([
      'docs/a.md:8:58 ab12c-101',
      'docs/a.md:10:31 ab12c-102',
      'docs/a.md:12:33 ab12c-103',
      'docs/b.md:8:58 ab12c-101',
      'docs/b.md:10:31 ab12c-102',
      'docs/b.md:12:33 ab12c-103',
    ]);
    expect(JSON.parse(run.out.split('\n')[2] ?? '')).toEqual({
      file: 'docs/a.md',
      line: 12,
      column: 33,
      id: 'ab12c-103',
      section: 'slow-bikes',
      block: {kind: 'paragraph', list: [{ordered: false, number: 1}]},
      source: 'Read [this](https://example.com/a).',
      target: 'Lees [dit](https://example.com/a).',
      locale: 'sv-SE',
      handoff: '2019-12-31',
      sourceCommit: 'c0ffee12312019',
      pageKey: 'a',
    });
  });

  it('goes on after pages that cannot be read, and says what is wrong with them', async () => {
    const cwd = temporaryFolder({
      'docs/a.md': samplePage(),
      'docs/binary.md': Buffer.from([1, 0, 2]),
      'docs/latin.md': Buffer.from('# fr\u00E9d\n', 'latin1'),
    });
    const run = await runMain(['extract', 'docs'], {cwd});
    expect(run.status).toBe(2);
    expect(run.out.match(/\n/g)).toHaveLength(3);
    expect(run.err).toContain('docs/binary.md\n1:1 error Unexpected NUL byte, expected Markdown: the file is binary');
    expect(run.err).toContain('docs/latin.md\n1:1 error Unexpected bytes in another encoding, expected UTF-8');
    expect(run.err).toContain('\n2 errors\n');
  });

  it('says why nothing came out of a page without pairs', async () => {
    const cwd = temporaryFolder({'a.md': '# No pair\n', 'b.md': samplePage()});
    const run = await runMain(['extract', '.'], {cwd});
    expect(run.status).toBe(0);
    expect(run.out.match(/\n/g)).toHaveLength(3);
    expect(run.err).toContain(
      'a.md\n1:1 info Cannot find a pair of translation and source in the page read-no-pair sxs-kb\n  [note]:\n    Tables of contents',
    );
  });

  it.each([
    ['line breaks', 'docs/b.md\ndocs/a.md\r\n\n'],
    ['NUL', 'docs/b.md\0docs/a.md\0'],
  ])('reads a list of paths that end in %s, from standard input or a file', async (_name, list) => {
    const cwd = temporaryFolder({'docs/b.md': samplePage(), 'docs/a.md': samplePage('sv-SE'), list});
    const wanted = await runMain(['extract', 'docs'], {cwd});
    expect(wanted.out.match(/\n/g)).toHaveLength(6);
    expect(await runMain(['extract', '--files-from', '-'], {cwd, input: list})).toEqual(wanted);
    expect(await runMain(['extract', '--files-from', 'list'], {cwd})).toEqual(wanted);
    expect(await runMain(['extract', 'docs/a.md', '--files-from', 'list'], {cwd})).toEqual(wanted);
  });

  it('says that a list cannot be read', async () => {
    const run = await runMain(['extract', '--files-from', 'gone'], {cwd: temporaryFolder()});
    expect(run).toMatchObject({status: 2, out: ''});
    expect(run.err).toContain('Cannot read the list of paths `gone`: it does not exist');
  });

  it('prints whole pages, one a line, also those without pairs', async () => {
    const cwd = temporaryFolder({'docs/a.md': samplePage(), 'docs/toc.md': '# Contents\n'});
    const run = await runMain(['extract', 'docs', '--pages'], {cwd});
    expect(run.status).toBe(0);
    const lines = run.out
      .trimEnd()
      .split('\n')
      .map((line) => pageLineSchema.parse(JSON.parse(line)));
    expect(
      lines.map(({file, root, path, page, findings}) => [
        file,
        `${root.name}:${path}`,
        page?.text,
        page?.pairs.length,
        findings.map(({ruleId}) => ruleId),
      ]),
    ).toEqual([
      ['docs/a.md', 'docs:a.md', samplePage(), 3, []],
      ['docs/toc.md', 'docs:toc.md', '# Contents\n', 0, ['read-no-pair']],
    ]);
  });

  it('takes nothing but a number for the workers', async () => {
    const run = await runMain(['extract', '.', '--workers', 'two'], {cwd: temporaryFolder()});
    expect(run).toMatchObject({status: 2, out: ''});
    expect(run.err).toContain('error: Expected a whole number after `--workers`');
  });

  it('shows how far it is on a terminal, and clears the line', async () => {
    const cwd = temporaryFolder({'a.md': samplePage(), 'b.md': samplePage()});
    const run = await runMain(['extract', '.'], {cwd, terminal: 40});
    expect(run.err).toBe('\rextracting 0 %\u001B[K\rextracting 50 %\u001B[K\r\u001B[K');
  });

  it('colours messages only on a terminal that wants it', async () => {
    const cwd = temporaryFolder();
    const argv = ['extract', join(cwd, 'gone.md')];
    const red = '\u001B[31merror\u001B[39m';
    expect((await runMain(argv, {cwd, terminal: 80})).err).toContain(red);
    expect((await runMain(argv, {cwd})).err).not.toContain('\u001B');
    expect((await runMain(argv, {cwd, terminal: 80, env: {NO_COLOR: '1'}})).err).not.toContain(red);
    expect((await runMain(argv, {cwd, terminal: 80, env: {TERM: 'dumb'}})).err).not.toContain('\u001B');
  });
});
