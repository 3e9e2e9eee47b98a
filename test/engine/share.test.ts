import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {shareNumber} from '../../src/engine/share.js';

describe('shareNumber', () => {
  it('is the same wherever it is asked', () => {
    // SHA-256 of these begins with ca978112, 3e23e816, 2e7d2c03 and 18ac3e73.
    expect(shareNumber('docs/a.md', 1)).toBe(1);
    expect(['a', 'b', 'c', 'd'].map((key) => shareNumber(key, 4))).toEqual([3, 3, 4, 4]);
  });

  it('is one of the shares', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({min: 1, max: 999_999}), (key, of) => {
        const number = shareNumber(key, of);
        expect(number >= 1 && number <= of).toBe(true);
      }),
    );
  });

  it('gives every share about as many articles', () => {
    const numbers = Array.from({length: 4000}, (_, index) => shareNumber(`docs/page-${index}.md`, 4));
    const counts = [1, 2, 3, 4].map((number) => numbers.filter((own) => own === number).length);
    expect(Math.min(...counts)).toBeGreaterThan(900);
    expect(Math.max(...counts)).toBeLessThan(1100);
  });
});
