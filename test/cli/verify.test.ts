import {describe, expect, it} from 'vitest';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {TestRepository} from '../machine/git/test-repository.js';
import {pageText} from '../page-text.js';
import {runMain} from './run-main.js';
import {pair} from './sample-page.js';
import {versionFolder} from './version-pages.js';

const same = {locale: 'de-DE', handoff: '01/01/2020'};

/** Two versions of one day, which differ. */
const doubtful = {
  'de-DE/2020-01-01/a.md': pageText('{{Wait a day.|x}}', {...same, commit: 'b'}),
  'de-DE/2020-01-02/a.md': pageText('{{Wait an hour.|x}}', {...same, commit: 'a'}),
};
const orderMessage =
  'Unexpected versions of a page with nothing but their names to order them: `docs/de-DE/2020-01-01/a.md` counts as older than `docs/de-DE/2020-01-02/a.md`';

describe('sxs-kb verify', () => {
  it('says that nothing is doubtful', async () => {
    expect(await runMain(['verify', '.'], {cwd: versionFolder()})).toEqual({
      status: 0,
      err: '',
      out: [
        'versions in a doubtful order: 0',
        'asset ids on different pages: 0',
        'inputs that do not meet: 0',
        'pages without a locale: 0',
        'what is missing of repositories: 0',
        'pairs that no version of their English page has: not looked for, since the English pages are not known (`--english`)',
        '',
      ].join('\n'),
    });
  });

  it('names both of two versions that nothing but their names puts in order', async () => {
    const cwd = temporaryFolder(below('docs', doubtful));
    const run = await runMain(['verify', 'docs'], {cwd});
    expect(run.status).toBe(1);
    expect(run.out).toContain('versions in a doubtful order: 1\n');
    expect(run.out).toContain(orderMessage);
    const json = await runMain(['verify', 'docs', '--format', 'json'], {cwd});
    expect(json.status).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({
      findings: [
        {ruleId: 'version-order', severity: 'warning', file: 'docs/de-DE/2020-01-02/a.md', message: orderMessage},
      ],
      mismatches: null,
    });
  });

  it('says nothing of an order that makes no difference, or of versions with dates', async () => {
    const text = (commit: string, handoff: string): string =>
      pageText('{{Wait a day.|x}}', {locale: 'de-DE', commit, handoff});
    const other = (commit: string, handoff: string): string =>
      pageText('{{Wait an hour.|x}}', {locale: 'de-DE', commit, handoff});
    const cwd = temporaryFolder({
      'same/2020-01-01/a.md': text('a', '01/01/2020'),
      'same/2020-01-02/a.md': text('b', '01/01/2020'),
      'dated/2020-01-01/a.md': text('a', '01/01/2020'),
      'dated/2020-01-02/a.md': other('b', '01/02/2020'),
    });
    expect((await runMain(['verify', 'same'], {cwd})).status).toBe(0);
    expect((await runMain(['verify', 'dated'], {cwd})).status).toBe(0);
  });

  it('counts pages without a locale, asset ids on different pages and inputs that do not meet', async () => {
    const cwd = temporaryFolder({
      'one/x.md': pair('1', 'Eins', 'One'),
      'two/a.md': pageText('{{Add a printer.|x}}', {locale: 'nl-NL'}),
      'two/b.md': pageText('{{Return the badge.|x}}', {locale: 'nl-NL'}),
      'three/docs/a.md': pageText('{{Nothing else here.|x}}', {
        locale: 'de-DE',
        assetId: '0f8fad5b-d9cb-469f-a165-70867728950e',
      }),
    });
    const run = await runMain(['verify', 'one', 'two', 'three'], {cwd});
    expect(run.status).toBe(1);
    expect(run.out.split('\n').slice(0, 5)).toEqual([
      'versions in a doubtful order: 0',
      'asset ids on different pages: 1',
      'inputs that do not meet: 1',
      'pages without a locale: 1',
      'what is missing of repositories: 0',
    ]);
    expect(run.out).toContain('on 2 different pages: `two/a.md`, `two/b.md`');
    const told = await runMain(['verify', 'one', '--target-locale', 'nl-NL'], {cwd});
    expect(told.status).toBe(0);
  });

  it('counts the pairs that English does not have, by page', async () => {
    const cwd = temporaryFolder();
    const english = new TestRepository(cwd, 'docs');
    english.write('a.md', '# A\n\nWait a day.\n');
    english.write('b.md', '# B\n\nWait a day.\n');
    const commit = english.commit();
    const german = new TestRepository(cwd, 'docs.de-DE');
    const page = (body: string, assetId: string): string => pageText(body, {...same, commit, assetId});
    const ids = ['11111111-2222-4333-8444-555555555555', '22222222-2222-4333-8444-555555555555'] as const;
    german.write('a.md', page('# {{A|A}}\n\n{{Wait a day.|x}} {{Wait for rain.|y}} {{Wait for snow.|z}}', ids[0]));
    german.write('b.md', page('# {{B|B}}\n\n{{Wait a day.|x}}', ids[1]));
    german.commit();
    const argv = ['verify', '--history', 'docs.de-DE', '--english', 'docs'];
    const run = await runMain(argv, {cwd});
    expect(run.status).toBe(1);
    expect(run.out).toMatch(
      /pairs that no version of their English page has: 2 on 1 page\n {2}2 {2}docs\.de-DE\/a\.md@/,
    );
    const json = JSON.parse((await runMain([...argv, '--format', 'json'], {cwd})).out) as {mismatches: unknown};
    expect(json).toMatchObject({findings: [], mismatches: {pairs: 2, pages: [{pairs: 2}]}});
    german.write('a.md', page('# {{A|A}}\n\n{{Wait a day.|x}}', ids[0]));
    german.commit();
    const mended = await runMain(argv, {cwd});
    expect(mended.status).toBe(0);
    expect(mended.out).toContain('pairs that no version of their English page has: 0\n');
  });

  it('counts what is missing of repositories, such as source commits', async () => {
    const cwd = temporaryFolder();
    const english = new TestRepository(cwd, 'docs');
    english.write('a.md', 'Wait a day.\n');
    english.commit();
    const german = new TestRepository(cwd, 'docs.de-DE');
    german.write('a.md', pageText('{{Wait a day.|x}}', {...same, commit: 'f'.repeat(40)}));
    german.commit();
    const run = await runMain(['verify', '--history', 'docs.de-DE', '--english', 'docs'], {cwd});
    expect(run.status).toBe(1);
    expect(run.out).toContain('what is missing of repositories: 1\n');
    expect(run.out).toContain('Cannot find 1 source commit in the English repository');
  });

  it('says nothing of what is only damaged in a page or an older version', async () => {
    const cwd = temporaryFolder();
    const repository = new TestRepository(cwd, 'docs');
    repository.write('a.md', Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x62, 0x00]));
    repository.commit();
    repository.write('a.md', pageText('<span data-ttu-id="ab12c-2">Half\n\n{{Wait a day.|x}}', same));
    repository.commit();
    expect((await runMain(['verify', '--history', 'docs'], {cwd})).status).toBe(0);
  });

  it('needs pages, and fails where they cannot be read', async () => {
    const cwd = versionFolder();
    expect(await runMain(['verify'], {cwd})).toMatchObject({status: 2, out: ''});
    const run = await runMain(['verify', '.', 'nowhere'], {cwd});
    expect(run.status).toBe(2);
    expect(run.out).toContain('nowhere');
  });
});

describe('what is doubtful', () => {
  it.each([['status'], ['where', 'Wait'], ['check'], ['build']])('is said by every command: %s', async (...argv) => {
    const cwd = temporaryFolder({
      ...below('docs', doubtful),
      'docs/b.md': pageText('{{Add a printer.|x}}', {locale: 'de-DE', assetId: '22222222-2222-4333-8444-555555555555'}),
      'docs/c.md': pageText('{{Return the badge.|x}}', {
        locale: 'de-DE',
        assetId: '22222222-2222-4333-8444-555555555555',
      }),
    });
    const out = argv[0] === 'build' ? ['--out', 'out', '--no-cache', '--fail-on', 'warning'] : [];
    const run = await runMain([...argv, 'docs', ...out], {cwd});
    const said = run.out + run.err;
    expect(said).toContain(orderMessage);
    expect(said).toContain('on 2 different pages: `docs/b.md`, `docs/c.md`');
  });
});

function below(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
}
