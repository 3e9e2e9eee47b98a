import {describe, expect, it} from 'vitest';
import {orderVersions, type Dated} from '../../src/reconcile/order-versions.js';

interface Facts {
  readonly time?: string;
  readonly handoff?: string;
  readonly committed?: string;
  readonly places?: Record<string, number>;
}

function version(file: string, {time, handoff, committed, places = {}}: Facts): Dated {
  return {file, time, handoff, committed, places: new Map(Object.entries(places))};
}

/** Names in their order, then those that are doubtful. */
function order(facts: Record<string, Facts>): string {
  const input = Object.entries(facts).map(([file, own]) => version(file, own));
  const {versions, doubtful} = orderVersions(input);
  expect(orderVersions(input.toReversed()).versions).toEqual(versions);
  const unsure = doubtful.map(([a, b]) => `${a.file}?${b.file}`);
  return [versions.map(({file}) => file).join(' '), ...unsure].join(' ');
}

describe('the order of versions', () => {
  it('is that of the English commits, whatever the repositories and the handoffs say', () => {
    expect(
      order({
        a: {time: '2020-01-02', handoff: '2020-03-01', places: {de: 1}},
        b: {time: '2020-01-01', handoff: '2020-04-01', places: {de: 2}},
      }),
    ).toBe('b a');
  });

  it('is else that of the commits in a localized repository, whatever the handoffs say', () => {
    expect(order({a: {handoff: '2020-02-01', places: {de: 1}}, b: {handoff: '2020-01-01', places: {de: 2}}})).toBe(
      'a b',
    );
    // Page without front matter: nothing else is known.
    expect(order({alpha: {places: {de: 3}}, bravo: {places: {de: 2}}, charlie: {places: {de: 1}}})).toBe(
      'charlie bravo alpha',
    );
  });

  it('is of one without an English commit that of the repository, between those that have one', () => {
    expect(
      order({
        first: {time: '2020-01-01', places: {de: 1}},
        unknown: {handoff: '2025-01-01', places: {de: 2}},
        third: {time: '2020-03-01', places: {de: 3}},
      }),
    ).toBe('first unknown third');
  });

  it('is that of one repository for versions that only it has, and that of the handoffs beside it', () => {
    expect(
      order({
        a: {handoff: '2020-01-01', places: {de: 1}},
        b: {handoff: '2020-02-01', places: {nl: 9}},
        c: {handoff: '2020-03-01', places: {de: 2}},
      }),
    ).toBe('a b c');
  });

  it('is that of the dates where two repositories contradict each other', () => {
    expect(
      order({
        a: {handoff: '2020-01-01', places: {de: 1, nl: 2}},
        b: {handoff: '2020-02-01', places: {de: 2, nl: 1}},
      }),
    ).toBe('a b');
  });

  it('is that of the names where nothing else is known, and then said to be doubtful', () => {
    expect(order({b: {handoff: '2020-01-01'}, a: {handoff: '2020-01-01'}})).toBe('a b a?b');
    expect(order({b: {}, a: {}})).toBe('a b a?b');
    expect(
      order({b: {handoff: '2020-01-01', committed: '2020-01-02'}, a: {handoff: '2020-01-01', committed: '2020-01-03'}}),
    ).toBe('b a');
  });
});
