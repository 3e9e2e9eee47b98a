import {describe, expect, it} from 'vitest';
import {monthNames, numberValue, spelledNumbers, unitWords} from '../../src/text/index.js';
import {english} from '../english.js';

const found = (text: string): string[] => spelledNumbers(text, english).map(({start, end}) => text.slice(start, end));

describe('numbers in words', () => {
  it.each([
    ['Wait twelve hours.', ['twelve']],
    ['Wait forty-eight or fifty hours.', ['forty-eight', 'fifty']],
    ['Two hundred and five users', ['Two hundred and five']],
    ['between one hundred and two hundred', ['one hundred', 'two hundred']],
    ['one thousand five hundred twenty-one', ['one thousand five hundred twenty-one']],
    ['one two three', ['one', 'two', 'three']],
    ['a one-off, someone', ['one']],
    ['one and two', ['one', 'two']],
  ])('are found in %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['two hundred and five', 205],
    ['one thousand five hundred twenty-one', 1521],
    ['three million two thousand', 3_002_000],
    ['twenty one hundred', 2100],
    ['one hundred two hundred', undefined],
    ['one thousand two thousand', undefined],
    ['two hundred twenty thirty', undefined],
    ['hundred five', undefined],
    ['two three', undefined],
    ['two hundred mice', undefined],
  ])('%s is %s', (text, value) => {
    expect(numberValue(text, english)).toBe(value);
  });
});

describe('what ICU knows of a language', () => {
  it('are units and months', () => {
    const units = unitWords('en-US');
    expect(['hours', 'gb', '%', 'percent', 'year'].filter((word) => !units.has(word))).toEqual([]);
    expect(units.has('users')).toBe(false);
    expect(['March', 'Dec'].filter((word) => !monthNames('en-US').has(word))).toEqual([]);
    expect(monthNames('de-DE').has('März')).toBe(true);
  });
});
