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

describe('compare', () => {
  it('orders by code units, absent first', () => {
    expect(['b', 'ä', 'a', 'B'].toSorted(compare)).toEqual(['B', 'a', 'b', 'ä']);
    expect(compare(undefined, 'a')).toBe(-1);
    expect(compare('a', undefined)).toBe(1);
    expect(compare('a', 'a')).toBe(0);
  });
});
