import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {longestIncreasing} from '../../src/reconcile/longest-increasing.js';

describe('longestIncreasing', () => {
  it('gives the indexes of a longest run in order', () => {
    expect(longestIncreasing([3, 0, 1, 2])).toEqual([1, 2, 3]);
    expect(longestIncreasing([0, 4, 1, 2, 3])).toEqual([0, 2, 3, 4]);
    expect(longestIncreasing([])).toEqual([]);
  });

  it('is as long as the longest there is', () => {
    const longest = (values: readonly number[]): number => {
      const lengths: number[] = [];
      for (const [index, value] of values.entries()) {
        lengths.push(
          1 + Math.max(0, ...lengths.filter((_, before) => before < index && (values[before] ?? 0) < value)),
        );
      }
      return Math.max(0, ...lengths);
    };
    fc.assert(
      fc.property(fc.array(fc.nat(20), {maxLength: 12}), (values) => {
        const kept = longestIncreasing(values);
        expect(kept).toHaveLength(longest(values));
        for (const [order, index] of kept.entries()) {
          if (order > 0) expect(values[kept[order - 1] ?? 0]).toBeLessThan(values[index] ?? 0);
        }
      }),
    );
  });
});
