import type {Locale, Report} from '../../model/index.js';
import {allMatches, anyOf, literal} from '../../text/index.js';

/** A version of two parts behind a name or behind `version`, but for amounts: `Size 2.5 GB`. */
const version =
  /(?<![\w-])([A-Z][\w-]*|versions?) (\d{1,4}\.\d{1,4})(?![\d.]*\d|\s?(?:%|°|[KMGT]i?B\b|[kMG]?Hz\b|(?:ms|px|pt|in|cm|mm|kg|s)\b))/g;

/** A version that is written as an amount, with the decimal comma of the language: `Framework 4,7`. */
export function versionAsAmount(source: string, target: string, {decimal, versionWords}: Locale): Report | undefined {
  if (!decimal.includes(',') || !/\d\.\d/.test(source) || !/\d,\d/.test(target)) return undefined;
  for (const [, name = '', expected = ''] of allMatches(source, version)) {
    const isWord = name.startsWith('v');
    const words = isWord ? versionWords : [name];
    const actual = expected.replace('.', ',');
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}-])(?:${anyOf(words.map(literal))}) (${actual})(?!\\p{N}|,\\p{N})`,
      isWord ? 'iu' : 'u',
    );
    const found = pattern.exec(target);
    if (!found) continue;
    const start = found.index + found[0].length - actual.length;
    return {
      message: `Unexpected version \`${actual}\`, expected \`${expected}\``,
      actual,
      expected,
      start,
      end: start + actual.length,
      fix: {start, end: start + actual.length, text: expected},
    };
  }
  return undefined;
}
