import type {Locale} from '../../model/index.js';
import {allMatches, numberWordsIn, type NumberFound} from '../../text/index.js';
import type {Compared} from './compare-numbers.js';

/** Numbers without those that stand on the other side as words or Roman numerals. */
export function withoutWords(numbers: readonly NumberFound[], text: string, locale: Locale): NumberFound[] {
  if (numbers.length === 0) return [];
  const words = [...numberWordsIn(text, locale), ...romanNumbersIn(text)];
  // Half an hour is 30 minutes.
  if (words.includes(0.5)) words.push(30);
  return numbers.filter((number) => {
    const at = words.findIndex((value) => number.values.includes(value));
    if (at >= 0) words.splice(at, 1);
    return at < 0;
  });
}

/** Single letters are mostly none: `I`, `C`. */
const roman = /(?<![\p{L}\p{N}])(?:(?=[XVI]{2})X{0,3}(?:IX|IV|V?I{0,3})|[VX])(?![\p{L}\p{N}])/gu;
const romanDigits: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10};

/** Values of the Roman numerals in a text, up to 39. */
function romanNumbersIn(text: string): number[] {
  return (text.match(roman) ?? []).map((numeral) => {
    const values = Array.from(numeral, (digit) => romanDigits[digit] ?? 0);
    return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
  });
}

const decade = /\b(1\d|20)(\d0)s\b/g;

/** `the 1990s` are the nineties, in digits or words, or the 90s of the 20th century. */
export function withoutDecades({lost, added}: Compared, source: string, target: string, locale: Locale): Compared {
  if (!/\d0s\b/.test(source)) return {lost, added};
  const decades = allMatches(source, decade).map(([, century, years]) => ({
    century: Number(century),
    years: Number(years),
  }));
  const words = numberWordsIn(target, locale);
  const said = decades.filter(({years}) => words.includes(years) || added.some(({values}) => values.includes(years)));
  const isOf = (value: number, ...others: readonly number[]): boolean => others.includes(value);
  return {
    lost: lost.filter(({values}) => !said.some(({century, years}) => values.includes(century * 100 + years))),
    added: added.filter(
      ({values}) => !said.some(({century, years}) => values.some((value) => isOf(value, years, century + 1))),
    ),
  };
}
