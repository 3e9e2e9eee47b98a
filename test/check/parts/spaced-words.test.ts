import fc from 'fast-check';
import {expect, it} from 'vitest';
import {endOfWord, hasLettersOnly, spacedWords} from '../../../src/check/parts/spaced-words.js';

/** The words of a text as strings, each with whether it has letters only. */
function cut(text: string): (readonly [string, boolean])[] {
  let start = 0;
  return spacedWords(text).map((word) => {
    const own = text.slice(start, endOfWord(word));
    start = endOfWord(word) + 1;
    return [own, hasLettersOnly(word)];
  });
}

it('tells words of letters from others', () => {
  expect(cut('Open `de` café-pagina 3× 4÷2 webpaginaň ÿ')).toEqual([
    ['Open', true],
    ['`de`', false],
    ['café-pagina', false],
    ['3×', false],
    ['4÷2', false],
    ['webpaginaň', false],
    ['ÿ', true],
  ]);
});

it('has nothing between two spaces, and in no text', () => {
  expect(cut(' a  b')).toEqual([
    ['', true],
    ['a', true],
    ['', true],
    ['b', true],
  ]);
  expect(cut('')).toEqual([['', true]]);
});

it('cuts where there are spaces', () => {
  const text = fc.array(fc.constantFrom(...' az-é×ň\u00A0'), {maxLength: 20}).map((all) => all.join(''));
  fc.assert(
    fc.property(text, (own) => {
      expect(cut(own).map(([word]) => word)).toEqual(own.split(' '));
    }),
  );
});
