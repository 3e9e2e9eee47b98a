import {describe, expect, it} from 'vitest';
import {normalise} from '../../src/text/index.js';

describe('normalise', () => {
  it.each([
    ['escapes', String.raw`a \> b \*c\* \\`, 'a > b *c* \\'],
    ['white space of every kind', ' a\u00A0 b\n\tc\u200B d ', 'a b c d'],
    ['composed and decomposed letters', 'e\u0301', '\u00E9'],
    ['space entities', 'a&nbsp;b', 'a b'],
    ['entities', 'a &amp; b &#60; &#x3e; &rsquo;', 'a & b < > ’'],
    ['an entity that was escaped', String.raw`a \&amp; b`, 'a &amp; b'],
    ['escapes of other marks beside an entity', String.raw`\“a\” &amp; \*`, '“a” & *'],
    ['line breaks at the ends', ' <br/>  a <br> b<BR /> <br></br>', 'a <br> b'],
    ['two spaces', 'a  b', 'a b'],
    ['a space at the start', ' a', 'a'],
    ['a space at the end', 'a ', 'a'],
    ['a break at the start', '</BR>a', 'a'],
    ['a break at the end', 'a<br />', 'a'],
    ['an escape alone', String.raw`a\*`, 'a*'],
    ['an entity alone', 'a&lt;', 'a<'],
    ['a tab', 'a\tb', 'a b'],
    ['entities outside code alone', '`&amp;` &amp; `a`', '`&amp;` & `a`'],
  ])('folds %s', (_, text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('keeps what tells two wordings apart', () => {
    expect(normalise('**From** 48 [x](y)')).toBe('**From** 48 [x](y)');
  });
});
