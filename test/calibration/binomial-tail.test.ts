import fc from 'fast-check';
import {expect, it} from 'vitest';
import {binomialTail} from '../../src/calibration/binomial-tail.js';

it.each([
  [4, 3, 0.5, 0.3125],
  [3, 3, 1 / 3, 1 / 27],
  [10, 2, 0.1, 0.2639010709],
  [3, 0, 0.5, 1],
  [3, 4, 0.5, 0],
  [3, 3, 1, 1],
  [3, 1, 0, 0],
] as const)('of %i trials has %i or more successes', (trials, least, chance, expected) => {
  expect(binomialTail(trials, least, chance)).toBeCloseTo(expected, 9);
});

it('is certain together with what is less, also where its terms are too small for a number', () => {
  const trial = fc.record({
    trials: fc.integer({min: 1, max: 20_000}),
    chance: fc.double({min: 0.001, max: 0.999, noNaN: true}),
  });
  fc.assert(
    fc.property(trial, fc.double({min: 0, max: 1, noNaN: true}), ({trials, chance}, share) => {
      const least = Math.round(share * trials);
      const more = binomialTail(trials, least, chance);
      expect(more + binomialTail(trials, trials - least + 1, 1 - chance)).toBeCloseTo(1, 6);
      expect(binomialTail(trials, least + 1, chance)).toBeLessThanOrEqual(more + 1e-9);
    }),
  );
});
