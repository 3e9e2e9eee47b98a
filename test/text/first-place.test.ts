import fc from 'fast-check';
import {expect, it} from 'vitest';
import {firstPlace} from '../../src/text/index.js';

it('finds the first place at which something holds', () => {
  const numbers = [2, 4, 4, 7];
  const from = (limit: number): number => firstPlace(numbers.length, (place) => (numbers[place] ?? 0) >= limit);
  expect([1, 2, 3, 4, 5, 7, 8].map(from)).toEqual([0, 0, 1, 1, 3, 3, 4]);
  expect(firstPlace(0, () => true)).toBe(0);
});

it('finds what a search from the start finds', () => {
  const sorted = fc.array(fc.nat(20), {maxLength: 30}).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(sorted, fc.nat(20), (numbers, limit) => {
      const first = numbers.findIndex((one) => one >= limit);
      const found = firstPlace(numbers.length, (place) => (numbers[place] ?? 0) >= limit);
      expect(found).toBe(first === -1 ? numbers.length : first);
    }),
  );
});
