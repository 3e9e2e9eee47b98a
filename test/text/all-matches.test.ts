import {describe, expect, it} from 'vitest';
import {allMatches} from '../../src/text/index.js';

describe('allMatches', () => {
  const digits = /\d+/g;

  it('finds all matches, in order, each time', () => {
    const found = (): unknown[] => allMatches('4 and 25', digits).map(({0: text, index}) => [text, index]);
    expect(found()).toEqual([
      ['4', 0],
      ['25', 6],
    ]);
    expect(found()).toHaveLength(2);
  });

  it('begins at the start, wherever the pattern was', () => {
    digits.lastIndex = 3;
    expect(allMatches('4', digits)).toHaveLength(1);
  });

  it('finds nothing', () => {
    expect(allMatches('four', digits)).toEqual([]);
  });

  it('goes on behind a match without characters', () => {
    expect(allMatches('ab', /x*/g)).toHaveLength(3);
  });
});
