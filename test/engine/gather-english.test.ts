import {describe, expect, it} from 'vitest';
import {gatherSources, type Gathered} from '../../src/engine/gather-sources.js';
import type {HistoryOptions} from '../../src/engine/history-options.js';
import type {Article} from '../../src/model/index.js';
import {pageText} from '../page-text.js';
import {articlesOf} from './articles-of.js';
import {emptyFolder, TestRepository} from '../machine/git/test-repository.js';

const assetId = '11111111-2222-4333-8444-555555555555';

function englishText(hours: number, name: string, word = 'topic'): string {
  return `---\ntitle: Queues in ${name}\ndescription: About queues\nms.assetid: ${assetId}\n---\n# Queues\n\n${name} retries for ${hours} hours. Read this ${word}.\n\n- ![Icon](a.png) Open the **console**.\n`;
}

function localizedText(hours: number, name: string, commit: string, handoff: string): string {
  return pageText(
    `# <a name="queues"></a>{{Queues|Köer}}\n\n{{${name} retries for ${hours} hours.|${name} försöker i ${hours} timmar.}} {{Read this topic.|Läs detta ämne.}}\n\n- ![Ikon](a.png) {{Open the **console**.|Öppna **konsolen**.}}\n`,
    {locale: 'sv-SE', commit, handoff, assetId},
  );
}

/** An English repository with five versions of a page, two of which were translated. */
function repositories(parent: string): {english: TestRepository; commits: string[]} {
  const english = new TestRepository(parent, 'docs');
  const commits: string[] = [];
  for (const text of [
    englishText(72, 'Office 365'),
    englishText(48, 'Office 365'),
    englishText(48, 'Microsoft 365'),
    englishText(24, 'Microsoft 365'),
    englishText(24, 'Microsoft 365', 'article'),
  ]) {
    english.write('mail/queues.md', text);
    english.write('other.md', `# Nobody translates this ${commits.length}\n`);
    commits.push(english.commit());
  }
  const localized = new TestRepository(parent, 'docs.sv-SE');
  localized.write('mail/queues.md', localizedText(48, 'Office 365', commits[1] ?? '', '01/08/2019'));
  localized.commit();
  localized.write('mail/queues.md', localizedText(48, 'Microsoft 365', commits[2] ?? '', '01/20/2019'));
  localized.commit();
  return {english, commits};
}

function articleOf(gathered: Gathered): Article {
  const [article, ...more] = articlesOf(gathered.sources);
  if (!article || more.length > 0) throw new Error('Expected one article');
  return article;
}

describe('--english', () => {
  it('knows versions that no locale was made from, before, between and after', async () => {
    const parent = emptyFolder();
    const {commits} = repositories(parent);
    const gathered = await gatherSources({
      paths: [],
      history: ['docs.sv-SE'],
      english: ['docs'],
      cwd: parent,
    });
    expect(gathered.findings).toEqual([]);
    const article = articleOf(gathered);
    expect(
      article.versions.map(({id, handoff, committed, english, pages}) => [
        commits.indexOf(id),
        handoff,
        committed,
        english?.title,
        pages.length,
      ]),
    ).toEqual([
      [0, undefined, '2019-01-02', 'Queues in Office 365', 1],
      [1, '2019-01-08', '2019-01-03', 'Queues in Office 365', 2],
      [2, '2019-01-20', '2019-01-04', 'Queues in Microsoft 365', 2],
      [3, undefined, '2019-01-05', 'Queues in Microsoft 365', 1],
      [4, undefined, '2019-01-06', 'Queues in Microsoft 365', 1],
    ]);
    expect(
      article.changes.map(({classes, interval, before, after}) => [classes.join('+'), interval, before, after]),
    ).toEqual([
      [
        'value',
        {after: '2019-01-02', by: '2019-01-03'},
        'Office 365 retries for 72 hours.',
        'Office 365 retries for 48 hours.',
      ],
      [
        'rename',
        {after: '2019-01-03', by: '2019-01-04'},
        'Office 365 retries for 48 hours.',
        'Microsoft 365 retries for 48 hours.',
      ],
      [
        'value',
        {after: '2019-01-04', by: '2019-01-05'},
        'Microsoft 365 retries for 48 hours.',
        'Microsoft 365 retries for 24 hours.',
      ],
      ['wording', {after: '2019-01-05', by: '2019-01-06'}, 'Read this topic.', 'Read this article.'],
    ]);
  });

  it('holds translations against the newest English, and is no locale itself', async () => {
    const parent = emptyFolder();
    repositories(parent);
    const article = articleOf(
      await gatherSources({
        paths: [],
        history: ['docs.sv-SE'],
        english: ['docs:live-sxs:mail'],
        cwd: parent,
      }),
    );
    expect(article.locales).toEqual(['sv-SE']);
    expect(
      article.units.map((unit) => [
        unit.source,
        unit.locales.map(({status, patched, translation}) => `${status} ${patched ?? translation?.target ?? ''}`),
      ]),
    ).toEqual([
      ['Queues', ['current Köer']],
      ['Microsoft 365 retries for 24 hours.', ['patched Microsoft 365 försöker i 24 timmar.']],
      ['Read this article.', ['stale Läs detta ämne.']],
      ['Open the **console**.', ['current Öppna **konsolen**.']],
    ]);
  });

  it('says which source commits it cannot find, and takes nothing for an argument of git', async () => {
    const parent = emptyFolder();
    const {commits} = repositories(parent);
    const evil = new TestRepository(parent, 'docs.de-DE');
    evil.write(
      'mail/queues.md',
      localizedText(48, 'Office 365', '--output=trap', '01/08/2019').replace('sv-SE', 'de-DE'),
    );
    evil.commit();
    evil.write(
      'mail/queues.md',
      localizedText(48, 'Office 365', 'f'.repeat(40), '01/09/2019').replace('sv-SE', 'de-DE'),
    );
    evil.commit();
    const {findings} = await gatherSources({
      paths: [],
      history: ['docs.sv-SE', 'docs.de-DE'],
      english: ['docs'],
      cwd: parent,
    });
    expect(findings.map(({ruleId, message}) => [ruleId, message])).toEqual([
      ['input-commit', 'Cannot find 2 source commits in the English repository'],
    ]);
    expect(commits).toHaveLength(5);
  });

  it('reads English of a window, and whatever localized pages were made from', async () => {
    const parent = emptyFolder();
    const {commits} = repositories(parent);
    const read = async (options: HistoryOptions): Promise<(readonly [string, number])[]> => {
      const {sources} = await gatherSources({
        paths: [],
        history: ['docs.sv-SE'],
        english: ['docs'],
        cwd: parent,
        ...options,
      });
      return sources
        .filter(({english}) => english)
        .map(({file, english = []}) => [file.split('@')[0] ?? '', commits.indexOf(english[0]?.commit ?? '')] as const)
        .sort(([, a], [, b]) => a - b);
    };
    const queues = (...versions: readonly number[]): unknown =>
      versions.map((version) => ['docs/mail/queues.md', version]);
    expect(await read({})).toEqual(queues(0, 1, 2, 3, 4));
    // The fourth version is made on the fifth of January; the third is what the page read then.
    expect(await read({since: '2019-01-05'})).toEqual(queues(2, 3, 4));
    expect(await read({since: '2019-01-06'})).toEqual(queues(2, 3, 4));
    expect(await read({last: 1})).toEqual(queues(2, 4));
  });

  it('goes on where an English commit has no date', async () => {
    const parent = emptyFolder();
    const {english} = repositories(parent);
    const page = english.object('blob', englishText(12, 'Microsoft 365'));
    const folder = english.tree([['100644', Buffer.from('queues.md'), page]]);
    const wild = english.commitTree(english.tree([['40000', Buffer.from('mail'), folder]]), '99999999999999');
    const localized = new TestRepository(parent, 'docs.de-DE');
    localized.write('mail/queues.md', localizedText(12, 'Microsoft 365', wild, '02/01/2019'));
    localized.commit();
    const {sources, findings} = await gatherSources({
      paths: [],
      history: ['docs.de-DE'],
      english: ['docs'],
      cwd: parent,
    });
    expect(findings.map(({ruleId}) => ruleId)).toEqual(['input-date']);
    const named = sources.flatMap((source) => source.english ?? []).filter(({commit}) => commit === wild);
    // It counts as made when the commit before it was.
    expect(new Set(named.map(({time}) => time))).toEqual(new Set(['2019-01-06T00:00:00.000Z']));
  });
});
