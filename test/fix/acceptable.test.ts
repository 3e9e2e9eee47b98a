import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {acceptable} from '../../src/fix/index.js';

describe('acceptable', () => {
  it('asks once where all is well', () => {
    let asked = 0;
    const isSafe = (): boolean => {
      asked += 1;
      return true;
    };
    expect(acceptable([1, 2, 3, 4], isSafe)).toEqual([1, 2, 3, 4]);
    expect(asked).toBe(1);
  });

  it('leaves out what is not safe alone, and the later one of two that are not safe together', () => {
    expect(acceptable([1, 2, 3, 4, 5], (some) => !some.includes(3))).toEqual([1, 2, 4, 5]);
    expect(acceptable([1, 2, 3, 4, 5], (some) => !(some.includes(2) && some.includes(5)))).toEqual([1, 2, 3, 4]);
    expect(acceptable([1], () => false)).toEqual([]);
    expect(acceptable([], () => false)).toEqual([]);
  });

  it('keeps all that are safe whatever stands beside them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(50)), fc.uniqueArray(fc.nat(50)), (all, bad) => {
        const made = acceptable(all, (some) => !some.some((one) => bad.includes(one)));
        expect(made).toEqual(all.filter((one) => !bad.includes(one)));
      }),
    );
  });
});
