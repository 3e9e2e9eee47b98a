import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Finding} from '../../src/model/index.js';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {runMain} from './run-main.js';
import {pair, samplePage} from './sample-page.js';
import {outputIn, tree} from './tree.js';

const build = ['build', 'docs', '--out', 'out', '--no-cache'];

/** A page that has no GUID, and nothing in common with the sample page. */
const other = `---
ms.contentlocale: nl-NL
---
# ${pair('1', 'Vliegers', 'Kites')}

${pair('2', 'Zij vliegen bij wind.', 'They fly in the wind.')} ${pair('3', 'Knip het touw niet door.', 'Never cut the string.')}
`;

/** Paths of the pages and of what stands beside them. */
function pagesIn(cwd: string): string[] {
  return Object.keys(outputIn(join(cwd, 'out'))).filter(
    (path) => path.includes('/') && /\b(?:nl-NL|sv-SE)\b/.test(path),
  );
}

describe('the output of sxs-kb build', () => {
  it('has pages of a locale at their paths below what was named, and nothing else beside them', async () => {
    const cwd = temporaryFolder({
      'docs/nl-NL/a b.md': samplePage(),
      'docs/mail/nl-NL/c.markdown': other,
    });
    await runMain(build, {cwd});
    expect(pagesIn(cwd).filter((path) => path.startsWith('nl-NL/'))).toEqual([
      'nl-NL/mail/nl-NL/c.markdown',
      'nl-NL/nl-NL/a b.md',
    ]);
  });

  it('changes nothing in a checkout of pages that are up to date', async () => {
    const cwd = temporaryFolder({'docs/x/a.md': samplePage(), 'docs/b.md': `${other}\n![x](y.png)\n`});
    await runMain(build, {cwd});
    await runMain(['render', '--side', 'target', 'docs', '--out', 'published'], {cwd});
    expect(tree(join(cwd, 'out/nl-NL'))).toEqual(tree(join(cwd, 'published')));
  });

  it('has the path of the newest of several copies', async () => {
    const cwd = temporaryFolder({
      'docs/2020-05-12/a.md': samplePage('nl-NL', '05/12/2020', 48),
      'docs/2020-12-31/a.md': samplePage('nl-NL', '12/31/2020', 24),
    });
    await runMain(build, {cwd});
    expect(pagesIn(cwd)).toEqual([
      'nl-NL/2020-12-31/a.md',
      'review/nl-NL/2020-12-31/a.js',
      'review/nl-NL/2020-12-31/a.md',
      'review/nl-NL/2020-12-31/a.versions.json',
      'review/risk/nl-NL/2020-12-31/a.js',
    ]);
  });

  it('has neither of two pages with one path, and says so in any order', async () => {
    const cwd = temporaryFolder({
      'one/a.md': samplePage(),
      'two/a.md': other,
      'two/b.md': other.replaceAll('Kites', 'Balloons').replace('They', 'Balloons'),
    });
    for (const folder of ['one', 'two']) mkdirSync(join(cwd, folder, '.git'));
    for (const order of [
      ['one', 'two'],
      ['two', 'one'],
    ]) {
      const run = await runMain(['build', ...order, '--out', 'out', '--no-cache'], {cwd});
      expect(run.status).toBe(2);
      expect(run.err).toContain('one/a.md\n1:1 error Cannot write both this page and `two/a.md` to `nl-NL/a.md`');
      expect(run.err).toContain('two/a.md\n1:1 error Cannot write both this page and `one/a.md` to `nl-NL/a.md`');
      expect(pagesIn(cwd)).toEqual([
        'nl-NL/b.md',
        'review/nl-NL/b.js',
        'review/nl-NL/b.md',
        'review/nl-NL/b.versions.json',
        'review/risk/nl-NL/b.js',
      ]);
      const findings = JSON.parse(readFileSync(join(cwd, 'out/findings.json'), 'utf8')) as Finding[];
      expect(findings.slice(0, 2).map(({ruleId}) => ruleId)).toEqual(['output-clash', 'output-clash']);
    }
  });

  it('loses the files of a page that is gone, and nothing else', async () => {
    const cwd = temporaryFolder({'docs/x/a.md': samplePage(), 'docs/b.md': other, 'out/own.md': 'mine'});
    await runMain(build, {cwd});
    rmSync(join(cwd, 'docs/x/a.md'));
    const run = await runMain(build, {cwd});
    expect(run.out).toMatch(/ written to out, \d+ unchanged, 5 removed\n$/);
    expect(pagesIn(cwd)).toEqual([
      'nl-NL/b.md',
      'review/nl-NL/b.js',
      'review/nl-NL/b.md',
      'review/nl-NL/b.versions.json',
      'review/risk/nl-NL/b.js',
    ]);
    expect(existsSync(join(cwd, 'out/nl-NL/x'))).toBe(false);
    expect(readFileSync(join(cwd, 'out/own.md'), 'utf8')).toBe('mine');
  });

  it('is that of a run from nothing after a run that was ended', async () => {
    const cwd = temporaryFolder({'docs/a.md': samplePage()});
    await runMain(build, {cwd});
    const whole = tree(join(cwd, 'out'));
    writeFileSync(join(cwd, 'out/.sxs-kb-journal.ndjson'), '{"folder":"nl-NL/half"}\n{"file');
    mkdirSync(join(cwd, 'out/nl-NL/half'));
    rmSync(join(cwd, 'out/units.ndjson'));
    await runMain(build, {cwd});
    expect(tree(join(cwd, 'out'))).toEqual(whole);
    expect(existsSync(join(cwd, 'out/nl-NL/half'))).toBe(false);
  });

  it('is done anew after a run that was ended, though all files stand there', async () => {
    const cwd = temporaryFolder({'docs/a.md': samplePage()});
    const cached = ['build', 'docs', '--out', 'out', '--cache', 'cache'];
    await runMain(cached, {cwd});
    writeFileSync(join(cwd, 'out/.sxs-kb-journal.ndjson'), '');
    await runMain(cached, {cwd});
    expect(existsSync(join(cwd, 'out/.sxs-kb-journal.ndjson'))).toBe(false);
  });

  it('is not touched while another run writes to it', async () => {
    const lock = {token: 'x', host: 'elsewhere', processes: '', pid: 1, since: '2021-01-01T00:00:00.000Z'};
    const cwd = temporaryFolder({'docs/a.md': samplePage(), 'out/.sxs-kb-lock.json': JSON.stringify(lock)});
    const run = await runMain(build, {cwd});
    expect(run).toMatchObject({status: 2, out: ''});
    expect(run.err).toContain('while another run does: process 1 on `elsewhere`');
    expect(outputIn(join(cwd, 'out'))).toEqual({});
  });

  it('has the same bytes whatever the number of workers', async () => {
    const names = Array.from({length: 12}, (_, index) => `docs/${String(index)}.md`);
    const cwd = temporaryFolder(Object.fromEntries(names.map((name) => [name, samplePage()])));
    await runMain([...build, '--workers', '0'], {cwd});
    const single = tree(join(cwd, 'out'));
    await runMain(['build', ...names.toReversed(), '--out', 'other', '--no-cache', '--workers', '2'], {cwd});
    expect(tree(join(cwd, 'other'))).toEqual(single);
  });
});

describe('the review page', () => {
  const reviewIn = (cwd: string): string[] =>
    Object.keys(outputIn(join(cwd, 'out'))).filter((path) => path.startsWith('review/'));

  it('stands beside the reviews, with its program and the data of each page', async () => {
    const cwd = temporaryFolder({'docs/nl-NL/a.md': samplePage()});
    await runMain(build, {cwd});
    expect(reviewIn(cwd)).toEqual([
      'review/decide.js',
      'review/index.html',
      'review/index.js',
      'review/list.js',
      'review/nl-NL/nl-NL/a.js',
      'review/nl-NL/nl-NL/a.md',
      'review/nl-NL/nl-NL/a.versions.json',
      'review/review.css',
      'review/review.js',
      'review/risk.js',
      'review/risk/nl-NL/nl-NL/a.js',
    ]);
  });

  it('rates sentences by all pages, also those that come from a cache and have not changed', async () => {
    const cwd = temporaryFolder({'docs/nl-NL/a.md': samplePage()});
    const cached = ['build', 'docs', '--out', 'out', '--cache', 'cache'];
    const risks = (): string => readFileSync(join(cwd, 'out/review/risk/nl-NL/nl-NL/a.js'), 'utf8');
    await runMain(cached, {cwd});
    expect(risks()).toMatch(/\[\d+,1,0,"trage","fietsen"\]/);
    writeFileSync(join(cwd, 'docs/nl-NL/b.md'), other.replace('Vliegers', 'Fietsen'));
    await runMain(cached, {cwd});
    expect(risks()).toMatch(/\[\d+,1,0,"trage"\]/);
    const incremental = outputIn(join(cwd, 'out'));
    await runMain(['build', 'docs', '--out', 'fresh', '--no-cache'], {cwd});
    expect(outputIn(join(cwd, 'fresh'))).toEqual(incremental);
  });

  it('is left out with --no-review, what an earlier run wrote is removed, and no cache brings it back', async () => {
    const cwd = temporaryFolder({'docs/nl-NL/a.md': samplePage()});
    const cached = ['build', 'docs', '--out', 'out', '--cache', 'cache'];
    for (let run = 0; run < 2; run++) {
      await runMain(cached, {cwd});
      expect(reviewIn(cwd)).toContain('review/nl-NL/nl-NL/a.js');
      const {status} = await runMain([...cached, '--no-review'], {cwd});
      expect(status).toBe(0);
      expect(reviewIn(cwd)).toEqual(['review/nl-NL/nl-NL/a.md', 'review/nl-NL/nl-NL/a.versions.json']);
    }
  });

  it('is written anew only where a page changed', async () => {
    const cwd = temporaryFolder({'docs/nl-NL/a.md': samplePage(), 'docs/nl-NL/b.md': other});
    await runMain(build, {cwd});
    writeFileSync(join(cwd, 'docs/nl-NL/b.md'), other.replace('Vliegers', 'Draken'));
    const {out} = await runMain(build, {cwd});
    // The page, its side file, its data, its line of units, and the findings with their places; never what is of the other page.
    expect(out).toMatch(/\n[4-9] files written to out, \d+ unchanged\n$/);
  });
});
