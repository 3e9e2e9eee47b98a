import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compare, segments, words} from '../../src/text/index.js';

describe('words', () => {
  it('gives words without marks, and cuts Thai', () => {
    expect(words('Open the queue, now!', 'en')).toEqual(['Open', 'the', 'queue', 'now']);
    expect(words('สวัสดีชาวโลก', 'th-TH')).toEqual(['สวัสดี', 'ชาว', 'โลก']);
  });
});

describe('segments', () => {
  it('gives everything, and takes an invalid tag', () => {
    expect(segments('a, b', 'not a tag')).toEqual(['a', ',', ' ', 'b']);
  });
});

describe('words and segments', () => {
  const char = fc.constantFrom(...Array.from("aZß0 9_.',;:’‘-\u00A0éɏ×\t\n\u00AD·α在“”„…–—«»(!/@#$%&*+<=>?[]^`{|}~\\"));
  const tags = fc.constantFrom('en-US', 'de-DE', 'sv-SE', 'fi-FI', 'el-GR', 'he-IL', 'th-TH', 'zh-CN');

  it.each([
    ["I don't, e.g. a.b 3.5 1,000", "I|don't|e.g|a.b|3.5|1,000"],
    ['a_b _ __ a1 1a', 'a_b|__|a1|1a'],
    ['a,b a-b 1-2', 'a|b|a|b|1|2'],
    ['l’été, ‘no’ Café…', 'l’été|no|Café'],
  ])('cut `%s`', (text, expected) => {
    expect(words(text, 'en').join('|')).toBe(expected);
  });

  it('cut as a segmenter does', () => {
    const text = fc.array(char, {maxLength: 12}).map((all) => all.join(''));
    fc.assert(
      fc.property(text, tags, (own, tag) => {
        const parts = Array.from(new Intl.Segmenter(tag, {granularity: 'word'}).segment(own));
        expect(segments(own, tag)).toEqual(parts.map(({segment}) => segment));
        expect(words(own, tag)).toEqual(parts.filter((part) => part.isWordLike).map(({segment}) => segment));
      }),
      {numRuns: 1000},
    );
  });

  it('know all letters that they cut by a pattern', () => {
    const segmenter = new Intl.Segmenter('en', {granularity: 'word'});
    const texts = Array.from({length: 0x250}, (_, code) => String.fromCharCode(code)).flatMap((one) => [
      `a${one}b`,
      `1${one}2`,
    ]);
    const other = texts.filter(
      (text) =>
        segments(text, 'en').join('|') !== Array.from(segmenter.segment(text), ({segment}) => segment).join('|'),
    );
    expect(other).toEqual([]);
  });
});

describe('compare', () => {
  it('orders by code units, absent first', () => {
    expect(['b', 'ä', 'a', 'B'].toSorted(compare)).toEqual(['B', 'a', 'b', 'ä']);
    expect(compare(undefined, 'a')).toBe(-1);
    expect(compare('a', undefined)).toBe(1);
    expect(compare('a', 'a')).toBe(0);
  });
});
