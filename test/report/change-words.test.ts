import {describe, expect, it} from 'vitest';
import type {Change, Hunk} from '../../src/model/index.js';
import {changesSince, intervalWords, patchWords, whyStale} from '../../src/report/change-words.js';
import {buildArticle, buildPage, state, translated, unit} from './article-builder.js';

const page = (handoff: string) =>
  buildPage({file: `${handoff}.md`, locale: 'sv-SE', handoff, commit: handoff}, [
    {id: 'o-1', source: 'a', target: 'b'},
  ]);
const pages = [page('2018-01-01'), page('2019-01-01'), page('2020-01-01')];
const rename: Hunk = {class: 'rename', before: 'Old 1', after: 'New 1'};
const link: Hunk = {class: 'link', before: 'a', after: 'b'};
const change = (from: number, rest: Partial<Change>): Change => ({
  unit: 'a/1',
  classes: [],
  interval: {},
  from,
  to: from + 1,
  before: 'a',
  after: 'b',
  hunks: [],
  ...rest,
});
const one = unit('a/1', 'a', []);
const since = (changes: readonly Change[], index: number | undefined, drift: readonly Hunk[] = []): string[] => {
  const made = index === undefined ? undefined : pages[index];
  return changesSince(
    buildArticle(pages, [one], {changes}),
    [one],
    state('sv-SE', made && translated(made, 'o-1'), {drift}),
  ).map(({when, what}) => `${when}: ${what}`);
};

describe('changesSince', () => {
  const both = [
    change(1, {
      classes: ['rename', 'link', 'moved'],
      hunks: [rename, rename, link],
      interval: {after: '2019-01-01', by: '2020-01-01'},
    }),
    change(0, {classes: ['wording'], interval: {by: '2019-01-01'}}),
    change(0, {classes: ['markup'], unit: 'a/2'}),
  ];

  it('tells what happened since the translation was made, oldest first', () => {
    expect(since(both, 0)).toEqual([
      'by 2019-01-01: wording',
      'after 2019-01-01, by 2020-01-01: name `Old 1` to `New 1`, link target, moved',
    ]);
    expect(since(both, 1)).toEqual(['after 2019-01-01, by 2020-01-01: name `Old 1` to `New 1`, link target, moved']);
    expect(since(both, 2)).toEqual([]);
  });

  it('tells all of it without a translation', () => {
    expect(
      since(
        [change(0, {classes: ['added'], interval: {after: '2018-01-01'}}), change(1, {classes: ['split']})],
        undefined,
      ),
    ).toEqual(['after 2018-01-01: new', 'at an unknown time: split from a longer sentence']);
  });

  it('tells it from the drift where no change is on record', () => {
    expect(since([], 1, [rename, link])).toEqual([
      'between the English of the translation handed back 2019-01-01 and that of 2020-01-01: name `Old 1` to `New 1`, link target',
    ]);
  });
});

describe('intervalWords', () => {
  it.each([
    [{after: '2019-01-01', by: '2020-01-01'}, 'after 2019-01-01, by 2020-01-01'],
    [{after: '2019-01-01'}, 'after 2019-01-01'],
    [{by: '2020-01-01'}, 'by 2020-01-01'],
    [
      {handoffs: {before: '2019-01-01', after: '2020-01-01'}},
      'between the English of the translation handed back 2019-01-01 and that of 2020-01-01',
    ],
    [{handoffs: {before: '2019-01-01'}}, 'after the English of the translation handed back 2019-01-01'],
    [{handoffs: {after: '2020-01-01'}}, 'before the English of the translation handed back 2020-01-01'],
    [{}, 'at an unknown time'],
  ])('says of %j: %s', (interval, words) => {
    expect(intervalWords(interval)).toBe(words);
  });
});

describe('whyStale', () => {
  it('tells what cannot be patched from what was not', () => {
    expect(whyStale([rename, {class: 'term', before: 'a', after: 'b'}])).toBe(
      'Not patched: more than a name, a value or a link changed.',
    );
    expect(whyStale([rename, link])).toBe(
      'Not patched: it could not be replaced safely in the translation, or patching is off.',
    );
  });
});

describe('patchWords', () => {
  it('says how often', () => {
    expect(patchWords({class: 'value', before: '48', after: '24', count: 1})).toBe('`48` by `24`');
    expect(patchWords({class: 'value', before: '48', after: '24', count: 2})).toBe('`48` by `24` (2 times)');
  });
});
