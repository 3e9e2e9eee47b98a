import {describe, expect, it} from 'vitest';
import type {ReviewPage} from '../../src/model/review-page.js';
import {firstFilter, isWork, rowsToShow, type Filter} from '../../src/review-page/rows-to-show.js';
import {finding} from './sample-pages.js';
import {samplePage, sampleSentence} from './sample-review.js';

const heading = (depth: number) => ({kind: 'heading', depth}) as const;
const rows: ReviewPage['rows'] = [
  sampleSentence(0, {en: ['One'], to: ['Een'], block: heading(1)}),
  sampleSentence(1, {en: ['a'], to: ['a']}),
  sampleSentence(2, {en: ['Two'], to: ['Twee'], block: heading(2)}),
  sampleSentence(3, {en: ['b'], to: ['b'], status: 'stale', group: 0}),
  {outside: 'between', block: {kind: 'paragraph'}},
  sampleSentence(5, {en: ['Three'], to: ['Drie'], block: heading(2)}),
  sampleSentence(6, {en: ['c'], to: ['c']}),
  sampleSentence(7, {en: ['d'], to: ['d'], findings: [finding({}, ['d', 'd'])], block: heading(3)}),
];
const page = samplePage(rows);
const shown = (change: Partial<Filter>): (number | string)[] =>
  rowsToShow(page, {...firstFilter(page), ...change}).map((one) =>
    typeof one === 'number' ? one : `${one.from}-${one.to - 1}`,
  );

describe('what is shown of a page', () => {
  it('is what has to be done, under its headings, and folds', () => {
    expect(shown({})).toEqual([0, '1-1', 2, 3, '4-4', 5, '6-6', 7]);
    expect(shown({open: new Set([4])})).toEqual([0, '1-1', 2, 3, '4-4', 4, 5, '6-6', 7]);
  });

  it('is everything where that is wanted, or nothing has to be done', () => {
    expect(shown({view: 'whole'})).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(firstFilter(samplePage(rows.slice(0, 3))).view).toBe('whole');
    expect(firstFilter(page).view).toBe('to-do');
  });

  it('is what is asked for', () => {
    expect(shown({statuses: new Set(['stale'])})).toEqual([0, '1-1', 2, 3, '4-7']);
    expect(shown({severities: new Set(['error'])})).toEqual([0, '1-4', 5, '6-6', 7]);
    expect(shown({statuses: new Set(['stale']), severities: new Set(['error'])})).toEqual([
      0,
      '1-1',
      2,
      3,
      '4-4',
      5,
      '6-6',
      7,
    ]);
    expect(shown({severities: new Set(['warning'])})).toEqual(['0-7']);
    expect(shown({rule: 'number-mismatch'})).toEqual([0, '1-4', 5, '6-6', 7]);
    expect(shown({group: 0})).toEqual([0, '1-1', 2, 3, '4-7']);
    expect(shown({search: ' DRIE', view: 'whole'})).toEqual([0, '1-4', 5, '6-7']);
    expect(shown({search: 'between', view: 'whole'})).toEqual([0, '1-1', 2, '3-3', 4, '5-7']);
    expect(shown({search: 'u00000003'})).toEqual([0, '1-1', 2, 3, '4-7']);
  });

  it('is sentences alone by points, the riskiest first, and those without last', () => {
    const points = new Map([
      [6, 2],
      [7, 1],
      [3, 2],
    ]);
    const by = (change: Partial<Filter>) => rowsToShow(page, {...firstFilter(page), ...change}, points);
    expect(by({})).toEqual([3, 7]);
    expect(by({view: 'whole'})).toEqual([3, 6, 7, 0, 1, 2, 5]);
    expect(by({view: 'whole', search: ' drie'})).toEqual([5]);
  });

  it('counts a sentence as work when it is not current, or has more than an information', () => {
    const one = (severity?: 'info' | 'warning' | 'error') =>
      sampleSentence(1, {en: ['a'], to: ['a'], findings: severity && [finding({severity}, ['a', 'a'])]});
    expect([one(), one('info'), one('warning'), one('error')].map(isWork)).toEqual([false, false, true, true]);
    expect(isWork(sampleSentence(1, {en: ['a']}))).toBe(true);
    expect(isWork({outside: 'x', block: {kind: 'code'}})).toBe(false);
  });
});
