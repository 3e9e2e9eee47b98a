import {describe, expect, it} from 'vitest';
import {groupSources} from '../../src/engine/group-sources.js';
import {textSource, type PageText} from '../../src/engine/source.js';
import {gatherSources} from '../../src/engine/gather-sources.js';
import type {Article, Evidence, Translation} from '../../src/model/index.js';
import {pageText} from '../page-text.js';
import {articlesOf} from './articles-of.js';
import {emptyFolder, TestRepository} from '../machine/git/test-repository.js';

const locales = ['de-DE', 'sv-SE', 'zh-CN'];

/** English sentences of a page about one topic, edition by edition: a value, a name, a word, a new sentence, one that goes and comes back. */
function english(topic: string, edition: number): string[] {
  return [
    `Mail about ${topic} waits in ${edition < 4 ? 'Office 365' : 'Microsoft 365'}.`,
    `It is tried again for ${edition < 6 ? 48 : 24} hours, and then it is sent back.`,
    ...(edition >= 3 && edition < 8 ? [] : [`Ask the owner of the ${topic} connector.`]),
    `Read this ${edition < 5 ? 'topic' : 'article'} before you call for help.`,
    ...(edition < 2 ? [] : [`See [the list](https://example.com/${topic}/${edition < 7 ? 'old' : 'new'}).`]),
  ];
}

function version(topic: string, locale: string, edition: number, assetId: string): string {
  const body = english(topic, edition)
    .map((source) => `{{${source}|${locale}: ${source}}}`)
    .join('\n\n');
  const handoff = `${String(edition + 1).padStart(2, '0')}/10/2019`;
  return pageText(`# <a name="${topic}"></a>{{About ${topic}|${locale} ${topic}}}\n\n${body}\n`, {
    locale,
    handoff,
    commit: `${edition}`.repeat(40),
    assetId,
  });
}

const connectors = '11111111-2222-4333-8444-555555555555';
const queues = '66666666-7777-4888-9999-aaaaaaaaaaaa';

/** Forty commits in three repositories, and the same versions as plain files. */
function history(parent: string): {commits: number; files: PageText[]} {
  const files: PageText[] = [];
  let commits = 0;
  for (const [index, locale] of locales.entries()) {
    const repository = new TestRepository(parent, `docs.${locale}`);
    const commit = (): void => {
      repository.commit();
      commits++;
    };
    let path = 'mail/connectors.md';
    // Not every locale is handed every edition.
    for (let edition = 0; edition < 9 - index; edition++) {
      const text = version('connectors', locale, edition, connectors);
      files.push({file: `files/${locale}/connectors-${edition}.md`, text});
      repository.write(path, text);
      if (edition % 3 === 0) {
        const other = version('queues', locale, edition, queues);
        files.push({file: `files/${locale}/queues-${edition}.md`, text: other});
        repository.write('mail/queues.md', other);
      }
      commit();
      if (edition === 1) {
        repository.rename(path, 'mail/flow/connect.md');
        path = 'mail/flow/connect.md';
        commit();
      }
      if (edition === 3) {
        repository.remove('mail/queues.md');
        commit();
      }
      if (edition === 4) {
        repository.write(path, text.replaceAll('\n', '\r\n'));
        repository.write('.gitattributes', '*.md -text\n');
        commit();
      }
    }
    repository.write('notes.txt', 'no page');
    commit();
    for (let left = index === 0 ? 2 : 1; left > 0; left--) commit();
  }
  return {commits, files};
}

/** An article without the names of files and what they lead to, which are all that may differ. */
function essence(article: Article): unknown {
  const pages = (indexes: readonly number[]): string[] =>
    indexes.map((index) => article.pages[index]?.meta).map((meta) => `${meta?.locale} ${meta?.handoff}`);
  const evidence = (one: Evidence) => ({...one, file: '', repository: ''});
  const translation = (one: Translation) => ({...one, evidence: evidence(one.evidence)});
  return {
    versions: article.versions.map((one) => ({...one, pages: pages(one.pages)})),
    canonicalPage: pages([article.canonicalPage]),
    locales: article.locales,
    slots: article.slots,
    changes: article.changes,
    units: article.units.map((unit) => ({
      ...unit,
      variants: unit.variants.map((variant) => ({...variant, evidence: variant.evidence.map(evidence)})),
      locales: unit.locales.map((state) => ({
        ...state,
        ...(state.translation && {translation: translation(state.translation)}),
        earlier: state.earlier.map(translation),
      })),
    })),
  };
}

describe('the history of three repositories', () => {
  it('gives the same articles as its versions given as files', async () => {
    const parent = emptyFolder();
    const {commits, files} = history(parent);
    expect(commits).toBe(40);
    const gathered = await gatherSources({
      paths: [],
      history: locales.map((locale) => `docs.${locale}:live-sxs:mail`),
      english: [],
      cwd: parent,
    });
    expect(gathered.findings).toEqual([]);
    expect(articlesOf(gathered.sources).map(essence)).toEqual(articlesOf(files.map(textSource)).map(essence));
  });

  it('is one article for each page, with all versions of all locales', async () => {
    const parent = emptyFolder();
    history(parent);
    const {sources} = await gatherSources({
      paths: [],
      history: locales.map((locale) => `docs.${locale}`),
      english: [],
      cwd: parent,
    });
    const [first, second, ...more] = articlesOf(sources);
    expect(more).toEqual([]);
    expect([first?.key, first?.pages.length, first?.versions.length]).toEqual(['mail/flow/connect', 24, 9]);
    expect([second?.key, second?.pages.length, second?.versions.length]).toEqual(['mail/queues', 9, 3]);
    expect(sources.filter(({isPast}) => !isPast)).toHaveLength(6);
    expect(first?.changes.map(({classes, interval}) => `${classes.join('+')} by ${interval.handoffs?.after}`)).toEqual([
      'added by 2019-03-10',
      'removed by 2019-04-10',
      'rename by 2019-05-10',
      'wording by 2019-06-10',
      'value by 2019-07-10',
      'link by 2019-08-10',
      'added by 2019-09-10',
    ]);
    expect(
      first?.units.find(({source}) => source.startsWith('Ask'))?.variants.map(({first: from, last}) => [from, last]),
    ).toEqual([[0, 8]]);
  });

  it.each(['pages', 'history'])('knows a locale by what the clone that has the %s was cloned from', async (kind) => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'clone');
    repository.git('config', 'remote.origin.url', 'https://forge.example/docs.nl-nl.git');
    repository.write('includes/note.md', '<span data-ttu-id="a-101">Let op</span>\n');
    repository.commit();
    const {sources} = await gatherSources({
      paths: kind === 'pages' ? ['clone'] : [],
      history: kind === 'history' ? ['clone'] : [],
      english: [],
      cwd: parent,
    });
    expect(
      groupSources(sources)
        .articles.flat()
        .map(({identity}) => identity?.locale),
    ).toEqual(['nl-NL']);
  });

  it('knows pages without an id by their path of today, whatever they were called', async () => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs.de-DE');
    const text = (edition: number): string => version('connectors', 'de-DE', edition, "''");
    repository.write('old.md', text(0));
    repository.commit();
    repository.rename('old.md', 'mail/new.md');
    repository.write('mail/new.md', text(1));
    repository.commit();
    const other = new TestRepository(parent, 'docs.sv-SE');
    other.write('mail/new.md', version('connectors', 'sv-SE', 1, "''"));
    other.commit();
    const {sources} = await gatherSources({
      paths: [],
      history: ['docs.de-DE', 'docs.sv-SE'],
      english: [],
      cwd: parent,
    });
    const [article, ...more] = articlesOf(sources);
    expect(more).toEqual([]);
    expect(article?.key).toBe('mail/new');
    expect(article?.pages.map(({file}) => file.replace(/@[\da-f]{10}$/, '@'))).toEqual([
      'docs.de-DE/old.md@',
      'docs.de-DE/mail/new.md@',
      'docs.sv-SE/mail/new.md@',
    ]);
  });

  it('leaves out pages that a locale does not have any more without reading them, and says where they are', async () => {
    const parent = emptyFolder();
    let before = '';
    for (const locale of ['de-DE', 'sv-SE']) {
      const repository = new TestRepository(parent, `docs.${locale}`);
      repository.write('a.md', version('connectors', locale, 0, connectors));
      repository.write('gone.md', Buffer.from([0xff, 0x41]));
      repository.commit();
      repository.write('a.md', version('connectors', locale, 1, connectors));
      before = repository.commit();
      if (locale === 'sv-SE') repository.remove('a.md');
      repository.remove('gone.md');
      repository.commit();
    }
    const {sources, findings} = await gatherSources({
      paths: [],
      history: ['docs.de-DE', 'docs.sv-SE'],
      english: [],
      cwd: parent,
    });
    const {articles} = groupSources(sources);
    expect(articles.flat().map((source) => source.load().identity?.locale)).toEqual(['de-DE', 'de-DE']);
    const left = (count: string): string => `The page is not in its repository any more: ${count} left out`;
    expect(findings.map(({ruleId, severity, message, locale}) => [ruleId, severity, message, locale])).toEqual([
      ['input-few-pages', 'warning', 'Unexpected branch with 0 pages left of 2, expected at least half of them', 'und'],
      ['input-deleted', 'info', left('1 version is'), 'de-DE'],
      ['input-deleted', 'info', left('2 versions are'), 'sv-SE'],
      ['input-deleted', 'info', left('1 version is'), 'sv-SE'],
    ]);
    expect(findings[0]?.note).toBe(`Commit ${before} has 2 pages: \`docs.sv-SE:${before.slice(0, 10)}\` reads it.`);
    expect(findings[2]?.note).toBe(`Commit ${before} still has it: \`docs.sv-SE:${before.slice(0, 10)}\` reads it.`);
  });

  it('does not let an older version stand for a page of today that cannot be read', async () => {
    const parent = emptyFolder();
    const repository = new TestRepository(parent, 'docs.de-DE');
    repository.write('a.md', version('connectors', 'de-DE', 0, connectors));
    repository.write('b.md', version('connectors', 'de-DE', 0, "''"));
    repository.commit();
    repository.write('a.md', Buffer.from([0xff, 0x41]));
    repository.commit();
    const {sources, findings} = await gatherSources({paths: [], history: ['docs.de-DE'], cwd: parent});
    expect(sources.map(({file}) => file.split('@')[0])).toEqual(['docs.de-DE/b.md']);
    expect(findings.map(({ruleId, severity}) => [ruleId, severity])).toEqual([['input-encoding', 'error']]);
  });
});
