import {describe, expect, it} from 'vitest';
import type {Page} from '../../src/model/index.js';
import {articleOf, pageOf, versionFacts} from './versions.js';

const [first = {}, second = {}] = versionFacts;

/** The English sentence of the canonical version. */
const canonical = (pages: readonly Page[]): string | undefined =>
  articleOf(pages).units.find((unit) => unit.present)?.source;

/** An English page as it read at a commit. */
const english = (text: string, commit: string, time: string): Page => ({
  ...pageOf(`{{${text}|${text}}}`, {locale: 'en-US', file: `en/${commit.slice(0, 1)}.md`}),
  english: [{commit, time}],
});

describe('the order of versions', () => {
  it('is that of their earliest handoff, in whatever locale', () => {
    const commit = {a: 'a'.repeat(40), b: 'b'.repeat(40)};
    const late = pageOf('{{Wait a day.|x}}', {handoff: '06/01/2021', commit: commit.a, file: 'late.md'});
    const early = pageOf('{{Wait a day.|x}}', {
      handoff: '01/01/2019',
      commit: commit.a,
      locale: 'sv-SE',
      file: 'early.md',
    });
    const between = pageOf('{{Wait an hour.|x}}', {handoff: '01/01/2020', commit: commit.b, file: 'between.md'});
    expect(canonical([late, between])).toBe('Wait a day.');
    expect(canonical([late, between, early])).toBe('Wait an hour.');
  });

  it('is that of the commits where the English repository is known, whatever the handoffs', () => {
    const pages = [
      pageOf('{{Wait a day.|x}}', {...first, file: 'a.md'}),
      pageOf('{{Wait an hour.|x}}', {...second, file: 'b.md'}),
    ];
    expect(canonical(pages)).toBe('Wait an hour.');
    expect(
      canonical([
        ...pages,
        english('Wait a day.', 'a'.repeat(40), '2020-05-02T00:00:00Z'),
        english('Wait an hour.', 'b'.repeat(40), '2020-05-01T00:00:00Z'),
      ]),
    ).toBe('Wait a day.');
  });

  it('dates changes by the days of the commits, where they are known', () => {
    const pages = [
      pageOf('{{Wait a day.|x}}', {...first, file: 'a.md'}),
      pageOf('{{Wait an hour.|x}}', {...second, file: 'b.md'}),
    ];
    expect(articleOf(pages).changes[0]?.interval).toEqual({
      handoffs: {before: '2019-01-15', after: '2020-03-20'},
    });
    expect(
      articleOf([
        ...pages,
        english('Wait a day.', 'a'.repeat(40), '2018-05-02T23:00:00Z'),
        english('Wait an hour.', 'b'.repeat(40), '2018-05-11T01:00:00Z'),
      ]).changes[0]?.interval,
    ).toEqual({after: '2018-05-02', by: '2018-05-11'});
  });

  it('is that of the names of their files where nothing else tells them apart', () => {
    const at = {handoff: '01/01/2020'};
    const pages = [
      pageOf('{{Wait a day.|x}}', {...at, commit: 'b'.repeat(40), file: 'a.md'}),
      pageOf('{{Wait an hour.|x}}', {...at, commit: 'a'.repeat(40), file: 'b.md'}),
    ];
    expect(articleOf(pages).versions.map(({id}) => id.slice(0, 1))).toEqual(['b', 'a']);
  });
});

describe('a version', () => {
  it('holds pages without a source commit together by handoff and English text', () => {
    const at = {handoff: '01/01/2020'};
    const ids = (pages: readonly Page[]): number => articleOf(pages).versions.length;
    const german = pageOf('{{Wait a day.|x}}', {...at, file: 'a.md'});
    expect(ids([german, pageOf('{{Wait a day.|y}}', {...at, locale: 'sv-SE', file: 'b.md'})])).toBe(1);
    expect(ids([german, pageOf('{{Wait an hour.|y}}', {...at, locale: 'sv-SE', file: 'b.md'})])).toBe(2);
    expect(ids([german, pageOf('{{Wait a day.|y}}', {handoff: '01/02/2020', locale: 'sv-SE', file: 'b.md'})])).toBe(2);
    expect(ids([pageOf('{{Wait.|x}}', {file: 'a.md'}), pageOf('{{Wait.|y}}', {file: 'b.md'})])).toBe(1);
  });

  it('is another one where the English of one locale is another one, though the commit is the same', () => {
    const text = (last: string) =>
      [...Array.from({length: 9}, (_, index) => `{{Step ${index} is done.|x}}`), `{{${last}|x}}`].join('\n\n');
    const german = pageOf(text('Wait a day.'), {...first, file: 'a.md'});
    const later = pageOf(text('Wait an hour.'), {...second, commit: first.commit ?? '', file: 'b.md'});
    const swedish = pageOf(text('Wait an hour.'), {...first, locale: 'sv-SE', file: 'c.md'});
    expect(articleOf([german, later]).versions).toHaveLength(2);
    expect(articleOf([german, later]).units.map(({source}) => source)).toContain('Wait an hour.');
    // Nine of ten sentences in two locales are enough, eight of ten are not.
    expect(articleOf([german, swedish]).versions).toHaveLength(1);
    const other = pageOf(text('Wait.').replace('Step 8 is done', 'Nothing else'), {
      ...first,
      locale: 'sv-SE',
      file: 'c.md',
    });
    expect(articleOf([german, other]).versions).toHaveLength(2);
  });

  it('is the English version that has its sentences, whatever commit it names', () => {
    const pages = ['a', 'b'].map((letter, index) =>
      english(`Wait ${index} days.`, letter.repeat(40), `2019-0${index + 1}-01T00:00:00Z`),
    );
    const localized = pageOf('{{Wait 1 days.|x}}', {...first, commit: 'a'.repeat(40), file: 'x.md'});
    const article = articleOf([localized, ...pages]);
    expect(article.versions.map(({pages: members}) => members.map((index) => article.pages[index]?.file))).toEqual([
      ['en/a.md'],
      ['en/b.md', 'x.md'],
    ]);
    expect(article.pages[article.canonicalPage]?.file).toBe('en/b.md');
    expect(article.versions.map(({sourceCommit}) => sourceCommit?.slice(0, 1))).toEqual(['a', 'b']);
  });

  it('names no commit at which the English page did not stand', () => {
    const pages = [
      english('Wait a day.', 'c'.repeat(40), '2020-05-01T00:00:00Z'),
      pageOf('{{Ask us first.|x}}', {...first, file: 'a.md'}),
    ];
    expect(articleOf(pages).versions.map((version) => version.sourceCommit)).toEqual([undefined, 'c'.repeat(40)]);
    expect(articleOf(pages.slice(1)).versions.map((version) => version.sourceCommit)).toEqual(['a'.repeat(40)]);
  });

  it('is led by the newest page, and by the one that is cut finest of those of one day', () => {
    const leader = (german: string, swedish: string): string | undefined => {
      const article = articleOf([
        pageOf(german, {...first, file: 'de.md'}),
        pageOf(swedish, {...first, locale: 'sv-SE', file: 'sv.md'}),
      ]);
      return article.pages[article.canonicalPage]?.file;
    };
    const whole = '{{Wait a day. Then try.|x}}';
    const paragraph = '{{p:Wait a day. Then try.|x}}';
    const two = '{{Wait a day.|x}} {{Then try.|x}}';
    // More sentences.
    expect(leader(whole, two)).toBe('sv.md');
    expect(leader(two, whole)).toBe('de.md');
    expect(leader(whole, paragraph)).toBe('sv.md');
    // As many sentences, more pairs.
    expect(leader(paragraph, two)).toBe('sv.md');
    expect(leader(two, paragraph)).toBe('de.md');
    // More sentences count before more pairs: an anchor is a pair, but no sentence.
    expect(leader(`${whole} {{|x}} {{|x}}`, paragraph)).toBe('sv.md');
    // As many of both: the first.
    expect(leader(two, two)).toBe('de.md');
  });

  it('is cut as its finest page is, for all of its locales', () => {
    const article = articleOf([
      pageOf('{{Wait a day. Then try.|Warten. Dann weiter.}}', {...first, file: 'de.md'}),
      pageOf('{{Wait a day.|Vänta.}} {{Then try.|Försök.}}', {...first, locale: 'sv-SE', file: 'sv.md'}),
    ]);
    expect(article.units.map(({source}) => source)).toEqual(['Wait a day.', 'Then try.']);
  });
});
