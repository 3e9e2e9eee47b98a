import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {packedBytes, packedText} from '../../src/machine/packed.js';

describe('packedText and packedBytes', () => {
  it('give back what they were given', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        expect(packedText(text)()).toBe(text);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(Array.from(packedBytes(bytes)())).toEqual(Array.from(bytes));
      }),
    );
  });
});
