import {beforeAll, describe, expect, it} from 'vitest';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {articleContradictions, articleKnowledge} from '../../src/knowledge/index.js';
import {reconcile} from '../../src/index.js';
import {read} from '../../src/read/index.js';
import type {Article, Contradiction, Page} from '../../src/model/index.js';
import {locales} from '../check/locales.js';
import {describeReal, realPages} from './shared-pages.js';

function contradictionsOf(pages: readonly Page[]): Contradiction[] {
  return reconcile(pages).flatMap((article: Article) => {
    const entries = articleKnowledge(article, {locales}).entries.map(({entry}) => entry);
    return articleContradictions(article, {locales, entries});
  });
}

/** `was → now` of each, and what each locale says and how. */
const verdicts = (list: readonly Contradiction[]) =>
  list.map(({kind, about, was, now, locales: own}) => ({
    what: `${kind} ${about}: ${was.map((one) => one.value).join()} → ${now.value}`,
    ...Object.fromEntries(Object.entries(own).map(([tag, {says, status}]) => [tag, `${says} ${status}`])),
  }));

/** The three that the project was made for, each once; in one Swedish label the old name stands still. */
const expected = [
  {
    what: 'value retryFor: PT48H → PT24H',
    'ru-RU': 'PT24H current',
    'sv-SE': 'PT24H current',
    'zh-CN': 'PT24H current',
    'zh-TW': 'PT24H current',
  },
  {
    what: 'rename Microsoft 365: Office 365 → Microsoft 365',
    'ru-RU': 'Microsoft 365 current',
    'sv-SE': 'Office 365 stale',
    'zh-CN': 'Microsoft 365 current',
    'zh-TW': 'Microsoft 365 current',
  },
  {
    what: 'term email: messaging → email',
    'ru-RU': 'email current',
    'sv-SE': 'email current',
    'zh-CN': 'email current',
    'zh-TW': 'email current',
  },
];

describe('the sample pages', () => {
  it('contradict themselves in three ways, each listed once', () => {
    const files = readdirSync('sources', {recursive: true})
      .map(String)
      .filter((file) => file.endsWith('.md'));
    const all = contradictionsOf(files.map((file) => read(readFileSync(join('sources', file), 'utf8'), {file})));
    expect(verdicts(all)).toEqual(expected);
  });
});

describeReal('the five seeds', () => {
  let all: readonly Contradiction[];
  beforeAll(() => {
    all = contradictionsOf(realPages('seeds'));
  });

  it('contradict themselves in three ways, each listed once', () => {
    expect(verdicts(all)).toEqual(expected);
  });

  it('say since when, in which errors, and who says otherwise still', () => {
    const [hours, name, term] = all;
    expect(hours?.now.since.interval).toEqual({handoffs: {before: '2018-08-21', after: '2020-02-15'}});
    expect(name?.now.since.interval).toEqual({handoffs: {before: '2020-02-15', after: '2020-05-12'}});
    expect(hours?.entries).toContain('smtp/4.4.316');
    expect(hours?.entries).not.toContain('smtp/5.4.1');
    expect(name?.units).toHaveLength(25);
    expect(name?.stillOtherwise.map(({locale, status}) => `${locale} ${status}`)).toEqual([
      'sv-SE stale',
      'sv-SE stale',
    ]);
    expect([hours?.stillOtherwise, term?.stillOtherwise]).toEqual([[], []]);
  });
});
