import fc from 'fast-check';
import {expect, it} from 'vitest';
import {wordsOf} from '../../src/risk/words-of.js';
import {withoutLiterals, words} from '../../src/text/index.js';

it.each([
  ['de-DE', 'Öffnen Sie **die** `Mail`, z.B. [hier](https://example.com/da)!', ['öffnen', 'sie', 'die', 'z.b', 'hier']],
  ['fr-FR', "l'heure d’été, 5 km, x64", ["l'heure", 'd’été', 'km']],
  ['de-DE', '_eins_ zwei_drei 4.5a', ['eins', 'zwei', 'drei']],
  ['de-DE', 'Ein-Aus / an;aus', ['ein', 'aus', 'an', 'aus']],
  ['zh-CN', '打开邮件 Mail。', ['打开', '邮件', 'mail']],
  ['ar-SA', 'افتح البريد', ['افتح', 'البريد']],
  ['hi-IN', 'हिन्दी में', ['हिन्दी', 'में']],
  ['de-DE', '… 24 — !', []],
])('cuts the words of %s', (locale, text, expected) => {
  expect(wordsOf(text, locale)).toEqual(expected);
});

it('cuts as `Intl.Segmenter` does where words have spaces between them', () => {
  const letter = fc.constantFrom(...'abzÄßéжЯαعبक', 'e\u0301', '5', '٣');
  const mark = fc.constantFrom(...' ,.;\'’-/()!"·', '  ', '. ');
  const text = fc.array(fc.oneof({weight: 4, arbitrary: letter}, mark), {maxLength: 30}).map((found) => found.join(''));
  fc.assert(
    fc.property(text, (given) => {
      const expected = words(withoutLiterals(given), 'de-DE')
        .filter((word) => /\p{L}/u.test(word) && !/\d/.test(word))
        .map((word) => word.toLowerCase());
      expect(wordsOf(given, 'de-DE')).toEqual(expected);
    }),
    {numRuns: 2000},
  );
});
