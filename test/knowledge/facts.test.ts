import {describe, expect, it} from 'vitest';
import {knowledge} from '../../src/knowledge/index.js';
import type {Article, Fact} from '../../src/model/index.js';
import {locales} from '../check/locales.js';
import {buildArticle} from './build-article.js';

const versions = ['2018-01-01', '2019-01-01', '2020-01-01', '2021-01-01'];
const retries = (hours: number): string => `It retries for ${hours} hours.`;

/** `value since` of the facts of the only entry of some articles. */
function values(...articles: readonly Article[]): string[] {
  const [entry, ...more] = knowledge(articles, {locales}).entries;
  expect(more).toEqual([]);
  const since = ({value, validFrom}: Fact): string => `${value} ${validFrom}`;
  return entry?.facts.map(since) ?? [];
}

describe('facts', () => {
  it('are current ones first, then earlier ones, newest first', () => {
    const article = buildArticle(`## Error 450 4.4.1\n${retries(12)}`, {
      versions,
      history: {[retries(12)]: [retries(48), retries(36), retries(24)]},
    });
    expect(values(article)).toEqual(['PT12H 2021-01-01', 'PT24H 2020-01-01', 'PT36H 2019-01-01', 'PT48H 2018-01-01']);
  });

  it('held from one English commit to another, and the last wording still does', () => {
    const article = buildArticle(`## Error 450 4.4.1\n${retries(12)}`, {
      versions,
      history: {[retries(12)]: [retries(48)]},
    });
    const [entry] = knowledge([article], {locales}).entries;
    expect(entry?.facts.map(({value, validFrom, validTo}) => [value, validFrom, validTo])).toEqual([
      ['PT12H', '2019-01-01', undefined],
      ['PT48H', '2018-01-01', {after: '2018-01-01', by: '2019-01-01'}],
    ]);
  });

  it('have no date of English where only handoffs are known, and say between which it changed', () => {
    const article = buildArticle(`## Error 450 4.4.1\n${retries(12)}`, {
      versions,
      isEnglishKnown: false,
      history: {[retries(12)]: [retries(48), retries(36)]},
    });
    const [entry] = knowledge([article], {locales}).entries;
    expect(entry?.facts.map(({value, validFrom, validTo}) => [value, validFrom, validTo])).toEqual([
      ['PT12H', undefined, undefined],
      ['PT36H', undefined, {handoffs: {before: '2019-01-01', after: '2020-01-01'}}],
      ['PT48H', undefined, {handoffs: {before: '2018-01-01', after: '2019-01-01'}}],
    ]);
  });

  it('are those of sentences that were removed before all errors, not of another one', () => {
    const of = (section: string): string[] =>
      knowledge(
        [
          buildArticle('# Hosts\nText.\n## Error 450 4.4.1\nOne.\n## Error 450 4.4.2\nTwo.', {
            versions,
            removed: {[retries(48)]: section},
          }),
        ],
        {locales},
      ).entries.map(({facts}) => facts.map(({value}) => value).join());
    expect(of('hosts')).toEqual(['PT48H', 'PT48H']);
    expect(of('error-450-441')).toEqual(['PT48H', '']);
  });

  it('are so over several articles, too', () => {
    const of = (key: string, before: readonly number[], now: number): Article =>
      buildArticle(`## Error 450 4.4.1\n${retries(now)}`, {
        key,
        versions,
        history: {[retries(now)]: before.map(retries)},
      });
    expect(values(of('a', [48], 12), of('b', [36, 24], 6))).toEqual([
      'PT12H 2019-01-01',
      'PT6H 2020-01-01',
      'PT24H 2019-01-01',
      'PT48H 2018-01-01',
      'PT36H 2018-01-01',
    ]);
  });

  it('are one as long as wordings say the same, and two where another one stood between', () => {
    const of = (wordings: readonly string[], now: string): string[] =>
      values(buildArticle(`## Error 450 4.4.1\n${now}`, {versions, history: {[now]: wordings}}));
    expect(of([retries(24), 'The host retries for 24 hours.'], 'It retries for up to 24 hours.')).toEqual([
      'PT24H 2018-01-01',
    ]);
    expect(of([retries(24), 'It retries.'], retries(24))).toEqual(['PT24H 2020-01-01', 'PT24H 2018-01-01']);
  });
});
