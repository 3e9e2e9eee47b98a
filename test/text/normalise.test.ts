import {describe, expect, it} from 'vitest';
import {normalise} from '../../src/text/index.js';

describe('normalise', () => {
  it.each([
    ['escapes', String.raw`a \> b \*c\* \\`, 'a > b *c* \\'],
    ['white space of every kind', ' a\u00A0 b\n\tc\u200B d ', 'a b c d'],
    ['composed and decomposed letters', 'e\u0301', '\u00E9'],
    ['space entities', 'a&nbsp;b', 'a b'],
  ])('folds %s', (_, text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('keeps what tells two wordings apart', () => {
    expect(normalise('**From** 48 [x](y)')).toBe('**From** 48 [x](y)');
  });
});
