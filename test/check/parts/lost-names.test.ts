import {describe, expect, it} from 'vitest';
import {lostNames} from '../../../src/check/parts/lost-names.js';
import type {Pair} from '../../../src/model/index.js';
import {pageOf} from '../page-of.js';

/** What a page does with words that end in X, and how many sources they were looked for in. */
function uses(...pairs: readonly (readonly [source: string, target: string])[]): readonly [string[], number] {
  let looks = 0;
  const isKept = (name: string, target: string): boolean => target.includes(name);
  const namesOf = ({source}: Pair): string[] => {
    looks++;
    return source.split(' ').filter((word) => word.endsWith('X'));
  };
  const mayLose = ({source, target}: Pair): boolean =>
    source.split(' ').some((word) => word.includes('X') && !isKept(word, target));
  const page = pageOf(
    'de-DE',
    pairs.map(([source, target]) => ({source, target})),
  );
  const found = lostNames(page.pairs, {mayLose, namesOf, isKept});
  const lines = Array.from(
    found,
    ([name, {kept, lost}]) => `${name} kept ${kept} lost ${lost.map(({target}) => target).join()}`,
  );
  return [lines, looks];
}

describe('lostNames', () => {
  it('looks for names nowhere when none can be lost', () => {
    expect(uses(['AX', 'AX'], ['BX', 'BX'])).toEqual([[], 0]);
  });

  it('looks only where one may be lost as long as none is', () => {
    expect(uses(['AX', 'AX'], ['BXs', 'B'])).toEqual([[], 1]);
  });

  it('says of lost names only how often they are kept, in the order in which they come', () => {
    expect(uses(['BX AX', 'BX AX'], ['CX', 'CX'], ['AX AX', 'one'], ['BX', 'two'], ['AX', 'AX'])).toEqual([
      ['BX kept 1 lost two', 'AX kept 2 lost one'],
      6,
    ]);
  });

  it('looks in all sources for more than eight', () => {
    const some = (last: number): readonly [string, string][] =>
      Array.from({length: last}, (_, index) => [`N${index}X`, 'none'] as const);
    expect(uses(...some(8), ['CX', 'CX'])[1]).toBe(8 + 8);
    expect(uses(...some(9), ['CX', 'CX'])[1]).toBe(9 + 10);
  });
});
