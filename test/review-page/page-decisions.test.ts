import {describe, expect, it} from 'vitest';
import type {PageDecision} from '../../src/review-page/decision-rows.js';
import {
  asSaved,
  fromStored,
  inverse,
  nothingDecided,
  stillMeant,
  toStored,
  unsavedRows,
  withChange,
  withLater,
} from '../../src/review-page/page-decisions.js';
import {samplePage, sampleSentence} from './sample-review.js';

const row = (text: string): PageDecision => ({
  article: 'a',
  unit: 'u1',
  locale: 'nl-NL',
  source: 's',
  target: 't',
  action: 'correct',
  text,
  by: 'Kim',
});
const made = (text: string, isSaved = false) => ({rows: [row(text)], isSaved});

describe('what was decided on a page', () => {
  it('is changed, and changed back', () => {
    const one = withChange(nothingDecided, new Map([['s u1', made('A')]]));
    const change = new Map([
      ['s u1', made('B')],
      ['s u2', made('C')],
    ]);
    const two = withChange(one, change);
    expect(unsavedRows(two).map(({text}) => text)).toEqual(['B', 'C']);
    expect(withChange(two, inverse(one, change))).toEqual(one);
    expect(unsavedRows(one).map(({text}) => text)).toEqual(['A']);
  });

  it('is saved when all its rows are', () => {
    const both = {rows: [row('A'), row('B')], isSaved: false};
    const decisions = withChange(nothingDecided, new Map([['s u1', both]]));
    const line = (text: string): string => JSON.stringify(row(text));
    expect(unsavedRows(asSaved(decisions, new Set([line('A')])))).toHaveLength(2);
    expect(unsavedRows(asSaved(decisions, new Set([line('A'), line('B')])))).toEqual([]);
  });

  it('outlives the window, and does not mind what it cannot read', () => {
    const decisions = withLater(withChange(nothingDecided, new Map([['s u1', made('A')]])), 's u2');
    expect(fromStored(toStored(decisions))).toEqual(decisions);
    expect(fromStored(null)).toBe(nothingDecided);
    expect(fromStored('{"made":1}')).toBe(nothingDecided);
    expect(fromStored('{')).toBe(nothingDecided);
  });

  it('is forgotten when it was saved, and the page has it or says something else now', () => {
    const decisions = (isSaved: boolean) => withChange(nothingDecided, new Map([['s u00000001', made('A', isSaved)]]));
    const page = (given: object) => samplePage([sampleSentence(1, {en: ['x'], hashes: [['s', 't']], ...given})]);
    const isKept = (isSaved: boolean, given: object): boolean =>
      stillMeant(decisions(isSaved), page(given)).made.size === 1;
    expect(isKept(true, {})).toBe(true);
    expect(isKept(true, {decided: 'corrected by Kim'})).toBe(false);
    expect(isKept(true, {hashes: [['s', 'other']]})).toBe(false);
    expect(isKept(false, {hashes: [['s', 'other']]})).toBe(true);
    expect(isKept(false, {decided: 'corrected by Kim'})).toBe(true);
  });

  it('is left for later, or no longer', () => {
    const later = withLater(nothingDecided, 's u1');
    expect([...later.later]).toEqual(['s u1']);
    expect([...withLater(later, 's u1').later]).toEqual([]);
  });
});
