import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {wordFinder} from '../../src/text/word-finder.js';
import {english} from '../english.js';

describe('wordFinder', () => {
  const isFound = wordFinder(['the', "don't"]);

  it.each(['Open the list.', 'The', '**THE**', 'the', 'a the', "I don't", 'I don’t.', 'éthe', '在the在'])(
    'finds a word in `%s`',
    (text) => {
      expect(isFound(text)).toBe(true);
    },
  );

  it.each(['', 'Then', 'bathe', '_the', 'the_', 'the1', 'don', "don'ts", 'don t', 'eht'])(
    'finds none in `%s`',
    (text) => {
      expect(isFound(text)).toBe(false);
    },
  );

  it('finds none where there are none', () => {
    expect(wordFinder([])('the')).toBe(false);
  });

  it('finds what a pattern at every place finds', () => {
    const words = english.functionWords;
    const part = fc.oneof(fc.constantFrom(...words), fc.constantFrom(' ', "'", '’', '_', '-', '4', 'é', 'S', 't', 'ſ'));
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...words), {minLength: 1}), fc.array(part), (own, parts) => {
        const plain = new RegExp(`\\b(?:${own.join('|').replaceAll("'", "['’]")})\\b`, 'i');
        expect(wordFinder(own)(parts.join(''))).toBe(plain.test(parts.join('')));
      }),
    );
  });
});
