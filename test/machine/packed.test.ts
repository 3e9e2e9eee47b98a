import fc from 'fast-check';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {packedText} from '../../src/machine/packed.js';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('packedText', () => {
  it('gives back what it was given, however often, and in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'grapheme'})), (texts) => {
        const packed = texts.map(packedText);
        expect(packed.toReversed().map((text) => text())).toEqual(texts.toReversed());
        expect(packed.map((text) => text())).toEqual(texts);
      }),
    );
  });

  it('keeps texts in memory where there is no room for a file', async () => {
    vi.stubEnv('TMPDIR', '/dev/null/none');
    vi.stubEnv('TEMP', '/dev/null/none');
    vi.resetModules();
    const without = await import('../../src/machine/packed.js');
    const texts = ['one', 'two', ''];
    expect(texts.map(without.packedText).map((text) => text())).toEqual(texts);
  });
});
