import {execFileSync} from 'node:child_process';
import {chmodSync, cpSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {pageText} from '../page-text.js';
import {runMain} from './run-main.js';
import {tree} from './tree.js';

const old = (body: string, line = '\n'): string =>
  pageText(body, {locale: 'de-DE', handoff: '01/15/2019', commit: 'a'.repeat(40)}).replaceAll('\n', line);
const newer = (body: string): string =>
  pageText(body, {locale: 'zh-CN', handoff: '03/30/2021', commit: 'c'.repeat(40)});

const german =
  '# {{Queues|Warteschlangen}}\n\n{{Office 365 tries again.|Office 365 versucht es erneut.}} {{Read this topic.|Lesen Sie dieses Thema.}}\n\n{{Wait on the page.|Warten Sie auf der  Seite.}}\n';
const chinese =
  '# {{Queues|队列}}\n\n{{Microsoft 365 tries again.|Microsoft 365 会再次尝试。}} {{Read this article.|阅读本文。}}\n\n{{Wait on the page.|在页面上等待。}}\n';
const mended = german
  .replace('Office 365 tries', 'Microsoft 365 tries')
  .replace('Office 365 versucht', 'Microsoft 365 versucht')
  .replace('der  Seite', 'der Seite');

/** Pages of two locales, the German one behind. */
const pages = (text = old(german)) => ({'de-DE/a.md': text, 'zh-CN/a.md': newer(chinese)});

/** A copy of a folder. */
function cpTree(folder: string): string {
  return temporaryFolder(tree(folder));
}

describe('sxs-kb fix', () => {
  it('writes patches, both halves, and what the checks would have, and twice is once', async () => {
    const cwd = temporaryFolder(pages());
    const run = await runMain(['fix', '.'], {cwd});
    expect(run).toEqual({
      status: 0,
      out: 'de-DE/a.md: 1 patch, 1 fix (spacing 1)\n1 page changed: 1 patch, 1 fix\n',
      err: '',
    });
    expect(tree(cwd)).toEqual(pages(old(mended)));
    expect((await runMain(['fix', '.'], {cwd})).out).toBe('0 pages changed: 0 patches, 0 fixes\n');
    expect(tree(cwd)).toEqual(pages(old(mended)));
  });

  it('writes only what is asked for', async () => {
    const onlyPatch = mended.replace('der Seite', 'der  Seite');
    const onlyFix = german.replace('der  Seite', 'der Seite');
    for (const [options, text] of [
      [['--patches'], onlyPatch],
      [['--check', 'spacing'], onlyFix],
      [['--check', 'quotes'], german],
      [['--patches', '--check', 'quotes'], onlyPatch],
      [['--patches', '--check', 'spacing'], mended],
    ] as const) {
      const cwd = temporaryFolder(pages());
      await runMain(['fix', '.', ...options], {cwd});
      expect(tree(cwd)['de-DE/a.md'], options.join(' ')).toBe(old(text));
    }
  });

  it('keeps line ends, a byte order mark, and a missing line break at the end', async () => {
    const odd = (body: string): string => `\uFEFF${old(body, '\r\n').trimEnd()}`;
    const cwd = temporaryFolder(pages(odd(german)));
    await runMain(['fix', '.'], {cwd});
    expect(tree(cwd)).toEqual(pages(odd(mended)));
  });

  it('prints what git applies, and writes nothing, with --dry-run', async () => {
    for (const line of ['\n', '\r\n']) {
      const cwd = temporaryFolder(pages(old(german, line)));
      const {out, err, status} = await runMain(['fix', '.', '--dry-run'], {cwd});
      expect({status, err}).toEqual({
        status: 0,
        err: 'de-DE/a.md: 1 patch, 1 fix (spacing 1)\n1 page would change: 1 patch, 1 fix\n',
      });
      expect(tree(cwd)).toEqual(pages(old(german, line)));
      execFileSync('git', ['apply', '--check', '-'], {cwd, input: out});
      execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {cwd, input: out});
      expect(tree(cwd)).toEqual(pages(old(mended, line)));
    }
  });

  it('patches a published page where the sentence stands once, and whole', async () => {
    const body = (sentence: string, more = ''): string =>
      `---\ntitle: A\nms.contentlocale: de-DE\n---\n# Warteschlangen\n\n${sentence} Lesen Sie dieses Thema.\n${more}`;
    const sentence = 'Office 365 versucht es erneut.';
    const now = 'Microsoft 365 versucht es erneut.';
    for (const [before, after] of [
      [body(sentence), body(now)],
      [body(sentence, `\n- ${sentence}\n`), body(sentence, `\n- ${sentence}\n`)],
      [body(`Auch ${sentence}`), body(`Auch ${sentence}`)],
      [body('Nichts.', `\n    ${sentence}\n`), body('Nichts.', `\n    ${sentence}\n`)],
      [body('Nichts.', `\n\`\`\`\n${sentence}\n\`\`\`\n`), body('Nichts.', `\n\`\`\`\n${sentence}\n\`\`\`\n`)],
    ] as const) {
      const cwd = temporaryFolder({
        'docs.de-DE-sxs/a.md': old(german),
        'docs.zh-CN-sxs/a.md': newer(chinese),
        'docs.de-DE/a.md': before,
      });
      const other = cpTree(cwd);
      await runMain(['fix', '.', '--patches'], {cwd});
      expect(tree(cwd)['docs.de-DE/a.md']).toBe(after);
      // Named one by one, the folders are roots.
      await runMain(['fix', 'docs.de-DE-sxs', 'docs.zh-CN-sxs', 'docs.de-DE', '--patches'], {cwd: other});
      expect(tree(other)['docs.de-DE/a.md']).toBe(after);
    }
  });

  it('leaves published pages alone of which it is not sure which one is meant', async () => {
    const page = '---\ntitle: A\nms.contentlocale: de-DE\n---\nOffice 365 versucht es erneut.\n';
    const cwd = temporaryFolder({
      'docs.de-DE-sxs/a.md': old(german),
      'docs.zh-CN-sxs/a.md': newer(chinese),
      'docs.de-DE/a.md': page,
      'other.de-DE/a.md': page,
    });
    await runMain(['fix', '.', '--patches'], {cwd});
    const now = tree(cwd);
    expect([now['docs.de-DE/a.md'], now['other.de-DE/a.md']]).toEqual([page, page]);
  });

  it('leaves a published page of another path or locale alone', async () => {
    const page = (locale: string): string =>
      `---\ntitle: A\nms.contentlocale: ${locale}\n---\nOffice 365 versucht es erneut.\n`;
    const files = {
      'docs.de-DE-sxs/a.md': old(german),
      'docs.zh-CN-sxs/a.md': newer(chinese),
      'docs.de-DE/b.md': page('de-DE'),
      'docs.de-AT/a.md': page('de-AT'),
    };
    const cwd = temporaryFolder(files);
    await runMain(['fix', '.', '--patches'], {cwd});
    const now = tree(cwd);
    expect([now['docs.de-DE/b.md'], now['docs.de-AT/a.md']]).toEqual([page('de-DE'), page('de-AT')]);
  });

  it('lets a dismissed finding be', async () => {
    const cwd = temporaryFolder(pages());
    await runMain(['dismiss', 'spacing:de-DE/a.md:ab12c-106', '.', '--why', 'so printed', '--by', 'me'], {cwd});
    const {out} = await runMain(['fix', '.', '--check', 'spacing'], {cwd});
    expect(out).toBe('0 pages changed: 0 patches, 0 fixes\n');
  });

  it('writes through a link, and keeps permissions', async () => {
    const cwd = temporaryFolder(pages());
    chmodSync(join(cwd, 'de-DE/a.md'), 0o640);
    symlinkSync('a.md', join(cwd, 'de-DE/link.md'));
    await runMain(['fix', 'de-DE/link.md', 'zh-CN/a.md'], {cwd});
    expect(readFileSync(join(cwd, 'de-DE/a.md'), 'utf8')).toBe(old(mended));
    expect(statSync(join(cwd, 'de-DE/a.md')).mode & 0o777).toBe(0o640);
  });

  it('says what cannot be read, goes on with the others, and fails', async () => {
    const cwd = temporaryFolder({...pages(), 'de-DE/b.md': Buffer.from([0x41, 0x0a, 0xff])});
    const run = await runMain(['fix', '.'], {cwd});
    expect(run.status).toBe(2);
    expect(run.err).toContain('de-DE/b.md\n2:1 error Unexpected bytes in another encoding, expected UTF-8');
    expect(run.out).toContain('1 page changed: 1 patch, 1 fix\n');
  });

  it('needs checks that have fixes, and pages', async () => {
    const cwd = temporaryFolder(pages());
    const wrong = await runMain(['fix', '.', '--check', 'negation'], {cwd});
    expect(wrong.status).toBe(2);
    expect(wrong.err).toContain(
      'Expected the id of a check with fixes, not `negation`; there are number-mismatch, token-lost, program-name, product-name, markup-parity, markup-rendering, glued-word, acronym-lost, missing-hyphen, word-form, stray-space, split-word, characters, label-edges, quotes, terminal-punctuation, spacing',
    );
    expect((await runMain(['fix'], {cwd})).status).toBe(2);
  });

  it('brings the samples up to date, and changes no line without a patched pair', async () => {
    const cwd = temporaryFolder();
    cpSync('sources', cwd, {recursive: true});
    const before = tree(cwd);
    const first = await runMain(['fix', '.', '--patches'], {cwd});
    expect(first).toMatchObject({status: 0, err: ''});
    expect(first.out.trimEnd().split('\n').at(-1)).toMatch(/^3 pages changed: 2\d patches, 0 fixes$/);
    const {out} = await runMain(['status', '.', '--format', 'json'], {cwd});
    expect(JSON.parse(out)).toMatchObject([
      {locale: 'ru-RU', units: {patched: 0}},
      {locale: 'sv-SE', units: {current: 75, patched: 0, stale: 6}},
      {locale: 'zh-CN', units: {patched: 0}},
      {locale: 'zh-TW', units: {patched: 0}},
    ]);
    expect((await runMain(['fix', '.', '--patches'], {cwd})).out).toBe('0 pages changed: 0 patches, 0 fixes\n');
    for (const [file, text] of Object.entries(tree(cwd))) {
      const [lines, now] = [(before[file] ?? '').split('\n'), text.split('\n')];
      expect(now).toHaveLength(lines.length);
      expect(now.filter((line, index) => line !== lines[index] && !line.includes('sxs-lookup'))).toEqual([]);
    }
  });

  it('leaves a page alone that has changed meanwhile', async () => {
    const {rewritePage} = await import('../../src/machine/disk/index.js');
    const cwd = temporaryFolder({'a.md': 'one'});
    const path = join(cwd, 'a.md');
    const page = {
      path,
      real: path,
      file: 'a.md',
      below: 'a.md',
      root: {name: '', folder: cwd, isRepository: false},
      inRoot: 'a.md',
    };
    writeFileSync(path, 'two');
    const finding = await rewritePage(page, {before: 'one', after: 'ONE'});
    expect(finding?.message).toBe('Cannot write the page: it has changed since it was read');
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(await rewritePage(page, {before: 'two', after: 'TWO'})).toBeUndefined();
    expect(readFileSync(path, 'utf8')).toBe('TWO');
    rmSync(path);
    expect((await rewritePage(page, {before: 'TWO', after: 'x'}))?.message).toBe(
      'Cannot read the page: it does not exist (`ENOENT`)',
    );
  });
});
