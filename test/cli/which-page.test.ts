import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {temporaryFolder} from '../machine/disk/temporary-folder.js';
import {TestRepository} from '../machine/git/test-repository.js';
import {pageText} from '../page-text.js';
import {runMain} from './run-main.js';
import {pair} from './sample-page.js';
import {tree} from './tree.js';

const guid = '0f8fad5b-d9cb-469f-a165-70867728950e';

interface Row {
  readonly article: string;
  readonly locale: string;
}

/** `article locale` of all rows of `status`. */
async function rows(argv: readonly string[], cwd: string): Promise<string[]> {
  const {out} = await runMain(['status', ...argv, '--format', 'json'], {cwd});
  return (JSON.parse(out) as Row[]).map(({article, locale}) => `${article} ${locale}`);
}

/** A page without a GUID. */
function bare(locale: string, body: string, commit?: string): string {
  return pageText(body, {locale, assetId: "''", ...(commit === undefined ? {} : {commit})});
}

/** So many sentences that no other subject has. */
function sentences(subject: string, count: number): string {
  return Array.from({length: count}, (_, index) => `{{The ${subject} has part ${index} of the ${subject}.|x}}`).join(
    '\n\n',
  );
}

describe('which file is which page', () => {
  it('is one article in two folders that are named for their languages, each cause and fix once', async () => {
    const page = (locale: string): string =>
      bare(
        locale,
        '# {{Error 450 4.4.1|F}}\n\n## {{Causes|O}}\n\n- {{The host is down.|x}}\n\n## {{Fixes|L}}\n\n- {{Restart the host.|y}}\n',
      );
    const cwd = temporaryFolder({'pages-nl/e.md': page('nl-NL'), 'pages-de/e.md': page('de-DE')});
    const run = await runMain(['build', 'pages-nl', 'pages-de', '--out', 'out', '--no-cache'], {cwd});
    expect(run.out).toContain('1 article, 2 pages');
    const base = JSON.parse(tree(join(cwd, 'out'))['knowledge-base.json'] ?? '') as {
      entries: {causes: unknown[]; fixes: unknown[]; title: {texts: object}}[];
    };
    expect(
      base.entries.map(({causes, fixes, title}) => [causes.length, fixes.length, Object.keys(title.texts)]),
    ).toEqual([[1, 1, ['de-DE', 'nl-NL']]]);
  });

  it('is as many articles in clones of four locales as in one', async () => {
    const cwd = temporaryFolder();
    for (const locale of ['de-DE', 'ja-JP', 'nl-NL', 'zh-CN']) {
      const clone = new TestRepository(cwd, `all/ai-${locale}-sxs`);
      clone.write('Articles/x.md', bare(locale, sentences('x', 3)));
      clone.write('Articles/y.md', bare(locale, sentences('y', 3)));
      clone.commit();
    }
    const wanted = ['x', 'y'].flatMap((name) =>
      ['de-DE', 'ja-JP', 'nl-NL', 'zh-CN'].map((locale) => `Articles/${name} ${locale}`),
    );
    expect(await rows(['all'], cwd)).toEqual(wanted);
    const clones = ['de-DE', 'ja-JP', 'nl-NL', 'zh-CN'].map((locale) => `all/ai-${locale}-sxs`);
    expect(await rows(clones, cwd)).toEqual(wanted);
    expect(
      await rows(
        clones.flatMap((one) => ['--history', one]),
        cwd,
      ),
    ).toEqual(wanted);
  });

  it('is known by its path in the repository, whatever the working folder and the names of clones', async () => {
    const cwd = temporaryFolder();
    const clone = new TestRepository(cwd, 'some/where/ai-de-DE-sxs');
    clone.write('Articles/x.md', bare('de-DE', sentences('x', 3)));
    clone.commit();
    const key = ['Articles/x de-DE'];
    expect(await rows(['some/where/ai-de-DE-sxs'], cwd)).toEqual(key);
    expect(await rows(['some'], cwd)).toEqual(key);
    expect(await rows(['.'], join(cwd, 'some/where/ai-de-DE-sxs'))).toEqual(key);
    expect(await rows(['--history', 'where/ai-de-DE-sxs'], join(cwd, 'some'))).toEqual(key);
    mkdirSync(join(cwd, 'else'));
    expect(await rows(['--history', '../some/where/ai-de-DE-sxs'], join(cwd, 'else'))).toEqual(key);
  });

  it('finds English of a page without a GUID by its path, though the clones have other names', async () => {
    const cwd = temporaryFolder();
    const english = new TestRepository(cwd, 'docs-en');
    english.write('mail/e.md', '# E\n\nWait a day.\n');
    const commit = english.commit();
    english.write('mail/e.md', '# E\n\nWait an hour.\n');
    english.commit();
    const dutch = new TestRepository(cwd, 'pages-nl');
    dutch.write('mail/e.md', bare('nl-NL', '# {{E|E}}\n\n{{Wait a day.|Wacht een dag.}}\n', commit));
    dutch.commit();
    const run = await runMain(['status', '--history', 'pages-nl', '--english', 'docs-en', '--format', 'json'], {cwd});
    expect(run.err).toBe('');
    expect(JSON.parse(run.out)).toMatchObject([{article: 'mail/e', locale: 'nl-NL', behind: 1, since: '2019-01-03'}]);
  });

  it('is three articles where one GUID stands on pages that are not alike, and all are written', async () => {
    const cwd = temporaryFolder();
    const repository = new TestRepository(cwd, 'docs.de-DE');
    const names = ['Add a printer', 'Order a badge', 'Return a badge'];
    for (const [index, name] of names.entries())
      repository.write(`${index}.md`, pageText(`# {{${name}|x}}\n\n${sentences(name, 5)}\n`, {assetId: guid}));
    repository.commit();
    const run = await runMain(
      ['build', '--history', 'docs.de-DE', '--out', 'out', '--no-cache', '--fail-on', 'warning'],
      {
        cwd,
      },
    );
    expect(run.status).toBe(1);
    expect(run.out).toContain('3 articles, 3 pages');
    expect(run.err).toMatch(
      /Unexpected `ms\.assetid` `0f8fad5b-d9cb-469f-a165-70867728950e` on 3 different pages: `docs\.de-DE\/0\.md@\w+`, `docs\.de-DE\/1\.md@\w+`, `docs\.de-DE\/2\.md@\w+`/,
    );
    const pages = Object.keys(tree(join(cwd, 'out'))).filter((path) => /^de-DE\/\w+\.md$/.test(path));
    expect(pages).toEqual(['de-DE/0.md', 'de-DE/1.md', 'de-DE/2.md']);
  });

  it('is two articles where a page and its successor stand in one repository with one GUID and one commit', async () => {
    const cwd = temporaryFolder();
    const repository = new TestRepository(cwd, 'docs.de-DE');
    const facts = {assetId: guid, commit: 'c'.repeat(40)};
    repository.write('old.md', pageText(`${sentences('page', 23)}\n\n{{Old.|x}}`, facts));
    repository.write('new.md', pageText(`${sentences('page', 23)}\n\n{{New.|x}}`, facts));
    repository.commit();
    expect(await rows(['--history', 'docs.de-DE'], cwd)).toEqual(['new de-DE', 'old de-DE']);
  });

  it('is one page that is renamed, gets a GUID and loses it', async () => {
    const cwd = temporaryFolder();
    const repository = new TestRepository(cwd, 'docs.de-DE');
    const text = (assetId: string, last: string): string =>
      pageText(`${sentences('page', 9)}\n\n{{${last}|x}}`, {locale: 'de-DE', assetId});
    repository.write('a.md', text("''", 'One.'));
    repository.commit();
    repository.write('a.md', text(guid, 'Two.'));
    repository.commit();
    repository.rename('a.md', 'mail/b.md');
    repository.commit();
    repository.write('mail/b.md', text("''", 'Three.'));
    repository.commit();
    const argv = ['--history', 'docs.de-DE'];
    expect(await rows(argv, cwd)).toEqual(['mail/b de-DE']);
    await runMain(['build', ...argv, '--out', 'out', '--no-cache'], {cwd});
    const article = JSON.parse(tree(join(cwd, 'out'))['articles.ndjson'] ?? '') as {versions: unknown[]};
    expect(article.versions).toHaveLength(3);
  });

  it('is one in two repositories that give the same path other GUIDs', async () => {
    const cwd = temporaryFolder();
    for (const [locale, assetId] of [
      ['de-DE', guid],
      ['nl-NL', '11111111-2222-4333-8444-555555555555'],
    ] as const) {
      const repository = new TestRepository(cwd, `docs.${locale}`);
      repository.write('x.md', pageText(sentences('x', 5), {locale, assetId}));
      repository.commit();
    }
    expect(await rows(['--history', 'docs.de-DE', '--history', 'docs.nl-NL'], cwd)).toEqual(['x de-DE', 'x nl-NL']);
  });
});

describe('the locale of a page without front matter', () => {
  const note = pair('1', 'Let op', 'Note');

  it('is that of its clone, or of the pages around it', async () => {
    const cwd = temporaryFolder();
    const named = new TestRepository(cwd, 'docs.nl-NL');
    named.write('includes/note.md', note);
    named.commit();
    expect(await rows(['--history', 'docs.nl-NL'], cwd)).toEqual(['includes/note nl-NL']);
    const other = new TestRepository(cwd, 'work');
    other.write('includes/note.md', note);
    other.write('x.md', bare('nl-NL', sentences('x', 3)));
    other.commit();
    expect(await rows(['--history', 'work'], cwd)).toEqual(['includes/note nl-NL', 'x nl-NL']);
  });

  it('is asked for where nothing says it, and then what the user says of all or of its folder', async () => {
    const cwd = temporaryFolder({'work/includes/note.md': note, 'other/y.md': note});
    const run = await runMain(['build', 'work', '--out', 'out', '--no-cache', '--fail-on', 'warning'], {cwd});
    expect(run.status).toBe(1);
    expect(run.err).toContain('Cannot find the locale of the page, neither in front matter nor in its path');
    expect(run.err).toContain('`--target-locale`');
    expect(await rows(['work'], cwd)).toEqual(['includes/note und']);
    expect(await rows(['work', '--target-locale', 'nl-NL'], cwd)).toEqual(['includes/note nl-NL']);
    const told = ['--target-locale', 'sv-SE', '--target-locale', 'other=de-DE'];
    expect(await rows(['work', 'other', ...told], cwd)).toEqual(['includes/note sv-SE', 'y de-DE']);
  });
});
