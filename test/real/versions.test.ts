import {diffArrays} from 'diff';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeAll, describe, expect, it, onTestFinished} from 'vitest';
import type {Article, Page} from '../../src/model/index.js';
import {withKeys} from '../../src/engine/with-keys.js';
import {reconcile} from '../../src/index.js';
import {renderSide} from '../../src/report/index.js';
import {describeReal, realFiles, realPages, realPath} from './shared-pages.js';

const oracle = '../shared/oracle/compare.py';

/**
 * The sentences of an English page, cut without the help of the project: at marks, without bullets, anchors and escapes.
 * Included files are no sentences.
 */
function plainSentences(text: string): string[] {
  return text
    .replace(/^\uFEFF?---\n.*?\n---\n/s, '')
    .replace(/<a name="[^"]*"> ?<\/a>/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:#+|[-*]|\d+\.)\s+/, ''))
    .flatMap((line) => line.replace(/\s+/g, ' ').split(/(?<=[.?!:]\)?) (?=[A-Z*[])|(?<=[a-z]\.)(?=[A-Z][a-z])/))
    .map(plain)
    .filter((sentence) => sentence !== '' && !sentence.startsWith('[!INCLUDE'));
}

/** What is compared: no escapes, no space at images, one space elsewhere. */
function plain(text: string): string {
  return text
    .replace(/\\(?=[\p{P}<>])/gu, '')
    .replace(/\s+/g, ' ')
    .replaceAll(' ![', '![')
    .trim();
}

/** What a plain diff of two English pages takes away and adds. */
function plainDiff(before: string, after: string): {removed: string[]; added: string[]} {
  const parts = diffArrays(plainSentences(before), plainSentences(after));
  return {
    removed: parts.filter((part) => part.removed).flatMap((part) => part.value),
    added: parts.filter((part) => part.added).flatMap((part) => part.value),
  };
}

/** One text is in the other: sentences are cut in different places. */
function overlap(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

/** Differences between what an article says about one interval and what a plain diff of the English pages says. */
function disagreements(article: Article, from: number, english: readonly [string, string]): string[] {
  const {removed, added} = plainDiff(...english);
  const changes = article.changes.filter((change) => change.from === from);
  const before = changes.flatMap((change) => (change.before === undefined ? [] : [plain(change.before)]));
  const after = changes.flatMap((change) => (change.after === undefined ? [] : [plain(change.after)]));
  const without = (texts: readonly string[], others: readonly string[]): string[] =>
    texts.filter((text) => !others.some((other) => overlap(text, other)));
  return [
    ...without(removed, before).map((text) => `not reported as taken away: ${text}`),
    ...without(added, after).map((text) => `not reported as added: ${text}`),
    ...without(before, removed).map((text) => `reported, but still there: ${text}`),
    ...without(after, added).map((text) => `reported, but there before: ${text}`),
  ];
}

/** All disagreements, by interval. */
function allDisagreements(article: Article, english: readonly string[]): string[] {
  return english
    .slice(1)
    .flatMap((after, from) =>
      disagreements(article, from, [english[from] ?? '', after]).map(
        (text) => `${article.versions[from]?.handoff}: ${text}`,
      ),
    );
}

function only(articles: readonly Article[]): Article {
  const [article, ...more] = articles;
  if (!article || more.length > 0) throw new Error('Expected one article');
  return article;
}

function canonical(article: Article): Page {
  const page = article.pages[article.canonicalPage];
  if (!page) throw new Error('Expected a canonical page');
  return page;
}

/** The text of the eight English pages, oldest first. */
function englishPages(): string[] {
  return realFiles('mail-flow/en-US').map((file) => readFileSync(file, 'utf8'));
}

describeReal('what changed in eight English versions', () => {
  let article: Article;
  let english: readonly string[];
  beforeAll(() => {
    article = only(reconcile(realPages('mail-flow')));
    english = englishPages();
  });

  it('is what a plain diff of the English pages says, in its interval, and nothing else', () => {
    expect(english).toHaveLength(8);
    expect(allDisagreements(article, english)).toEqual([]);
  });

  it('would not agree with the truth if an interval or a change were another one', () => {
    const shifted = {...article, changes: article.changes.map((change) => ({...change, from: change.from + 1}))};
    const emptied = {...article, changes: article.changes.toSpliced(3, 1)};
    expect(allDisagreements(shifted, english).length).toBeGreaterThan(50);
    expect(allDisagreements(emptied, english).length).toBeGreaterThan(0);
  });
});

describeReal(
  'the canonical English page',
  () => {
    it('is the English page of the last version, as the oracle judges', () => {
      const article = only(reconcile(realPages('mail-flow')));
      const folder = mkdtempSync(join(tmpdir(), 'sxs-kb-english-'));
      onTestFinished(() => {
        rmSync(folder, {recursive: true});
      });
      const sides = ['rendered', 'gold'].map((name) => mkdtempSync(join(folder, name)));
      const [rendered = '', gold = ''] = sides;
      writeFileSync(join(rendered, 'page.md'), renderSide(canonical(article), 'source'));
      writeFileSync(join(gold, 'page.md'), englishPages().at(-1) ?? '');
      const {stdout} = spawnSync('python3', [oracle, '--source', rendered, gold], {encoding: 'utf8'});
      expect(stdout.trim()).toMatch(/^pages 1: exact \d, same \d, different 0, missing 0$/);
    });
  },
  {paths: [realPath('.'), oracle], programs: ['python3']},
);

describeReal('what changed in the seeds', () => {
  it('is what a plain diff of their sources says, in its interval, and nothing else', () => {
    const article = only(reconcile(realPages('seeds')));
    const english = article.versions
      .map(({pages: [first = 0]}) => article.pages[first])
      .map((page) => (page ? renderSide(page, 'source') : ''));
    expect(english).toHaveLength(5);
    expect(allDisagreements(article, english)).toEqual([]);
  });
});

describeReal('both folders together', () => {
  let article: Article;
  beforeAll(() => {
    article = only(reconcile(withKeys([...realPages('mail-flow'), ...realPages('seeds')])));
  });

  it('are one article, with one version of 2018-08-21 and ten pages of zh-CN', () => {
    expect(article.pages.filter((page) => page.meta.locale === 'zh-CN')).toHaveLength(10);
    expect(article.versions).toHaveLength(12);
    expect(
      article.versions.filter(({handoff}) => handoff === '2018-08-21').map((version) => version.pages.length),
    ).toEqual([4]);
    expect(article.locales).toEqual(['de-DE', 'ja-JP', 'ru-RU', 'sv-SE', 'zh-CN', 'zh-TW']);
    expect(article.slots).toHaveLength(81);
  });

  it('change where a plain diff of the English pages says, and nowhere else', () => {
    const english = article.versions
      .map(({pages: [first = 0]}) => article.pages[first])
      .map((page) => (page ? renderSide(page, 'source') : ''));
    expect(english).toHaveLength(12);
    expect(allDisagreements(article, english)).toEqual([]);
  });

  it('say when 48 hours became 24: between the English of two handoffs', () => {
    const values = article.changes.filter(({classes}) => classes.includes('value'));
    expect(values.map(({interval, hunks}) => [interval, hunks.map(({before, after}) => `${before} ${after}`)])).toEqual(
      [
        [{handoffs: {before: '2019-07-09', after: '2020-02-15'}}, ['48 24']],
        [{handoffs: {before: '2019-07-09', after: '2020-02-15'}}, ['48 24']],
      ],
    );
  });

  it('patch 48 to 24 in the spelling of each locale, and call none of it current', () => {
    const patched = article.units.flatMap((unit) =>
      unit.locales.filter((state) => state.patches.some((patch) => patch.class === 'value')),
    );
    expect(
      patched.map(({locale, status, patches}) => [
        locale,
        status,
        patches.map(({before, after}) => `${before} ${after}`).join(', '),
      ]),
    ).toEqual([
      ['de-DE', 'patched', 'Office 365 Microsoft 365, 48 24'],
      ['ja-JP', 'patched', 'Office 365 Microsoft 365, 48 24'],
      ['de-DE', 'patched', '48 24'],
      ['ja-JP', 'patched', '48 24'],
    ]);
    for (const state of patched) expect(state.patched).toMatch(/24\s?(?:Stunden|時間)/);
  });
});

describe('the truth itself', () => {
  it('cuts English the way a reader would', () => {
    expect(plainSentences('---\na: b\n---\n## Two words\n\n- One. Two:\n  1. See [a](b). **Three**\n')).toEqual([
      'Two words',
      'One.',
      'Two:',
      'See [a](b).',
      '**Three**',
    ]);
  });
});
