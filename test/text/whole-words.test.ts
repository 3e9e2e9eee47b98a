import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {wholeSegments, wordDiff} from '../../src/text/index.js';

describe('wholeSegments', () => {
  it('does not cut a stretch, and cuts at its edges', () => {
    expect(wholeSegments('i Office 365:s nät', 'sv-SE', [{start: 2, end: 12}])).toEqual([
      'i',
      ' ',
      'Office 365',
      ':',
      's',
      ' ',
      'nät',
    ]);
  });

  it('leaves out a stretch that begins in another one, and an empty one', () => {
    const stretches = [
      {start: 0, end: 3},
      {start: 2, end: 5},
      {start: 4, end: 4},
    ];
    expect(wholeSegments('a b c', 'en-US', stretches)).toEqual(['a b', ' ', 'c']);
  });

  it('joined is the text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.nat(20), fc.nat(20), (text, start, length) => {
        const end = Math.min(start + length, text.length);
        expect(wholeSegments(text, 'en-US', start < end ? [{start, end}] : []).join('')).toBe(text);
      }),
    );
  });
});

describe('wordDiff', () => {
  it('counts what stays whole as one word', () => {
    const wholeIn = (text: string) => [{start: 0, end: text.indexOf('365') + 3}];
    expect(wordDiff('Office 365 is', 'Microsoft 365 is', 'en-US', wholeIn)).toEqual([
      {type: 'removed', value: 'Office 365'},
      {type: 'added', value: 'Microsoft 365'},
      {type: 'same', value: ' is'},
    ]);
  });
});
