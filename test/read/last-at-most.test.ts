import {expect, it} from 'vitest';
import {lastAtMost} from '../../src/read/last-at-most.js';

it('finds the last number that is not above a limit', () => {
  const places = (limits: readonly number[]): number[] => limits.map((limit) => lastAtMost([2, 4, 4, 7], limit));
  expect(places([1, 2, 3, 4, 6, 7, 8])).toEqual([-1, 0, 0, 2, 2, 3, 3]);
  expect(lastAtMost([], 1)).toBe(-1);
});
