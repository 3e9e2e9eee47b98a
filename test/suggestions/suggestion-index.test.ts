import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Suggestion} from '../../src/model/index.js';
import {suggestionIndex} from '../../src/suggestions/index.js';

/** A line of what an article has: found by `same`, or by `like` alone where its English has another value. */
function offer(text: string, date: string, more: {readonly by?: string; readonly source?: string} = {}): string {
  const {by, source = 'Wait 24 hours.'} = more;
  const keys = source === 'Wait 24 hours.' ? 'same like' : 'other like';
  return `${keys}\t${JSON.stringify({text, from: {article: 'a', date, source}, ...(by !== undefined && {by})})}\n`;
}

function found(offers: readonly string[], standing: readonly string[] = []): readonly Suggestion[] {
  return suggestionIndex(
    new Set(['same', 'like']),
    offers,
  )({keys: ['same', 'like'], source: 'Wait 24 hours.', standing});
}

const texts = (offers: readonly string[], standing?: readonly string[]) =>
  found(offers, standing).map(({text}) => text);

describe('suggestionIndex', () => {
  it('has the newest first, and three at most', () => {
    const offers = [
      offer('C', '2018-01-01'),
      offer('A', '2021-01-01'),
      offer('D', '2017-01-01'),
      offer('B', '2019-01-01'),
    ];
    expect(texts(offers)).toEqual(['A', 'B', 'C']);
    expect(texts(offers.filter((line) => !line.includes('D')))).toEqual(['A', 'B', 'C']);
  });

  it('has those of people before all others, and those of the same English before newer ones of another', () => {
    const offers = [
      offer('page', '2020-01-01'),
      offer('other value', '2021-01-01', {source: 'Wait 48 hours.'}),
      offer('Kim, other value', '2017-01-01', {by: 'Kim', source: 'Wait 48 hours.'}),
      offer('Kim', '2016-01-01', {by: 'Kim'}),
    ];
    expect(found(offers)).toEqual([
      {text: 'Kim', from: {article: 'a', date: '2016-01-01'}, by: 'Kim'},
      {text: 'Kim, other value', from: {article: 'a', date: '2017-01-01', source: 'Wait 48 hours.'}, by: 'Kim'},
      {text: 'page', from: {article: 'a', date: '2020-01-01'}},
    ]);
  });

  it('has no text that stands there, whatever its escapes and white space, though both stand in the way of others', () => {
    const offers = ['2021', '2020', '2019', '2018', '2017'].map((year, index) =>
      offer(`T${index} &amp;  x`, `${year}-01-01`),
    );
    expect(texts(offers, ['T0 & x', 'T1 \\& x'])).toEqual(['T2 &amp;  x', 'T3 &amp;  x', 'T4 &amp;  x']);
    expect(texts(offers.slice(0, 1), ['T0 & x'])).toEqual([]);
  });

  it('has each text once, as a person or else the newest page has it', () => {
    const both = [offer('T', '2021-01-01'), offer('T', '2018-01-01'), offer(' T ', '2017-01-01', {by: 'Kim'})];
    expect(found(both)).toEqual([{text: ' T ', from: {article: 'a', date: '2017-01-01'}, by: 'Kim'}]);
    expect(found(both.slice(0, 2))).toEqual([{text: 'T', from: {article: 'a', date: '2021-01-01'}}]);
  });

  it('has nothing of what is not wanted', () => {
    const other = [offer('T', '2021-01-01', {source: 'Wait 48 hours.'})];
    expect(suggestionIndex(new Set(['same']), other)({keys: ['same'], source: 'Wait 24 hours.', standing: []})).toEqual(
      [],
    );
  });

  it('is the same whatever the order of articles and lines', () => {
    const line = fc
      .tuple(
        fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G'),
        fc.integer({min: 2016, max: 2019}),
        fc.boolean(),
        fc.boolean(),
      )
      .map(([text, year, isOther, isDecided]) =>
        offer(text, `${year}-01-01`, {...(isOther && {source: 'Wait 48 hours.'}), ...(isDecided && {by: 'Kim'})}),
      );
    const order = fc
      .array(line, {maxLength: 30})
      .chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, {minLength: lines.length})));
    fc.assert(
      fc.property(order, ([lines, shuffled]) => {
        expect(found(shuffled, ['A'])).toEqual(found([lines.join('')], ['A']));
      }),
    );
  });
});
