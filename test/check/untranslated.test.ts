import {expect, it} from 'vitest';
import {check} from '../../src/check/index.js';
import {parseInline} from '../../src/read/index.js';
import {locales} from './locales.js';
import {pageOf, type PairText} from './page-of.js';

const actuals = (pair: PairText): unknown[] =>
  check([pageOf('nl-NL', [pair])], {locales, inline: parseInline, only: ['untranslated']}).map(({actual}) => actual);

// Dutch has `is` and `in`, too.
const source = 'Tracking number is in state. Open it.';

it('finds a sentence of a paragraph that is the same, without a word of grammar of its own', () => {
  const target = 'Tracking number is in state. Ga open.';
  expect(actuals({source, target, id: 'aaaaa-p101'})).toEqual(['Tracking number is in state.']);
  expect(actuals({source, target, id: 'aaaaa-101'})).toEqual([]);
});

it('finds no sentence that is another one', () => {
  expect(actuals({source, target: 'Tracking number is in state 2. Ga open.', id: 'aaaaa-p101'})).toEqual([]);
});

it('finds a sentence that is all of its source', () => {
  const same = 'Tracking number is in state.';
  expect(actuals({source: same, target: same})).toEqual([same]);
});
