import {describe, expect, it} from 'vitest';
import {mayHoldAny} from '../../../src/check/parts/may-hold-any.js';

const eight = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

describe('mayHoldAny', () => {
  it('looks for each of a few words, within others, too', () => {
    expect(mayHoldAny('Weights', eight)).toBe(true);
    expect(mayHoldAny('nothing', eight)).toBe(false);
    expect(mayHoldAny('nothing', [])).toBe(false);
  });

  it('leaves more than eight to the reader', () => {
    expect(mayHoldAny('nothing', [...eight, 'nine'])).toBe(true);
  });
});
