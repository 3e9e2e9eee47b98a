import {describe, expect, it} from 'vitest';
import {acceptUnits, decisionsFor, endedDecisions} from '../../src/decisions/index.js';
import type {Article, Decision} from '../../src/model/index.js';
import {textHash} from '../../src/text/index.js';
import {articleOf, pageOf, versionFacts} from '../reconcile/versions.js';

const [first, second, third] = versionFacts;
const key = 'page';

const german = pageOf('{{Read this topic.|Lesen Sie dieses Thema.}}\n\n{{Open it.|Offen.}}\n', {
  ...second,
  file: 'de-DE/a.md',
});
const chinese = pageOf('{{Read this article.|阅读本文。}}\n\n{{Open it.|打开。}}\n', {
  ...third,
  locale: 'zh-CN',
  file: 'zh-CN/a.md',
});
const japanese = pageOf('{{Read the topic here.|x}}\n\n{{Open it.|x}}\n', {
  ...first,
  locale: 'ja-JP',
  file: 'ja-JP/a.md',
});

const row = (subject: string, target = 'Lesen Sie dieses Thema.'): Decision => ({
  kind: 'accepted',
  subject,
  locale: 'de-DE',
  source: textHash('Read this article.'),
  target: textHash(target),
  by: 'Kim',
  why: 'the same',
});

/** The status of the sentence in German. */
function statusOf(article: Article): string | undefined {
  return article.units[0]?.locales.find(({locale}) => locale === 'de-DE')?.status;
}

describe('an accepted sentence', () => {
  it('holds by its article and its texts, whatever its id was', () => {
    const article = articleOf([german, chinese]);
    expect(statusOf(article)).toBe('stale');
    for (const subject of [`${key}#${article.units[0]?.id ?? ''}`, `${key}#uoldoldold`]) {
      expect(statusOf(acceptUnits(article, [row(subject)]))).toBe('current');
      expect(endedDecisions(article, [row(subject)])).toEqual([]);
    }
  });

  it('still holds when a page of another locale comes that is made from an older wording', () => {
    const decision = row(`${key}#${articleOf([german, chinese]).units[0]?.id ?? ''}`);
    const article = articleOf([german, chinese, japanese]);
    expect(statusOf(acceptUnits(article, [decision]))).toBe('current');
    expect(endedDecisions(article, [decision])).toEqual([]);
  });

  it('ends when its translation is another one, and not for another article', () => {
    const article = articleOf([german, chinese]);
    const other = row(`${key}#u1`, 'Lesen Sie das.');
    expect(statusOf(acceptUnits(article, [other]))).toBe('stale');
    expect(endedDecisions(article, [other]).map(({message}) => message)).toEqual([
      'What Kim accepted (the same) does not hold any more: the source or the translation has changed',
    ]);
    expect(statusOf(acceptUnits(article, [row('docs/other#u1')]))).toBe('stale');
    expect(endedDecisions(article, [row('docs/other#u1')])).toEqual([]);
  });
});

describe('an article that was renamed', () => {
  const article = articleOf([german, chinese]);
  const run = new Set([key, 'docs/other']);

  it('keeps its decisions, by their texts', () => {
    const decisions = decisionsFor([row('docs/gone#u1')], run);
    expect(statusOf(acceptUnits(article, decisions))).toBe('current');
  });

  it('gets none of an article that is there', () => {
    expect(statusOf(acceptUnits(article, decisionsFor([row('docs/other#u1')], run)))).toBe('stale');
  });

  it('gets none where rows of two articles have the texts', () => {
    const decisions = [row('docs/gone#u1'), row('docs/lost#u1')];
    expect(statusOf(acceptUnits(article, decisionsFor(decisions, run)))).toBe('stale');
    expect(statusOf(acceptUnits(article, decisionsFor([row('docs/gone#u1'), row('docs/gone#u2')], run)))).toBe(
      'current',
    );
  });
});
