import type {Locale, Report} from '../../model/index.js';
import {allMatches, anyWord} from '../../text/index.js';
import {replaced} from './replaced.js';

/** A version of two parts behind a name or behind `version`, but for amounts: `Size 2.5 GB`. */
const version =
  /(?<![\w-])([A-Z][\w-]*|versions?) (\d{1,4}\.\d{1,4})(?![\d.]*\d|\s?(?:%|°|[KMGT]i?B\b|[kMG]?Hz\b|(?:ms|px|pt|in|cm|mm|kg|s)\b))/g;

/** One before the word for it; an amount of money is none. */
const versionBefore = /(?<![\d.,$€£])(\d{1,2}\.\d{1,2}) (?:release|version)\b/g;

/** A version that is written as an amount, with the decimal comma of the language: `Framework 4,7`, which is not `4.70`. */
export function versionAsAmount(source: string, target: string, locale: Locale): Report | undefined {
  if (!locale.decimal.includes(',') || !/\d\.\d/.test(source) || !/\d,\d/.test(target)) return undefined;
  for (const [, name = '', expected = ''] of allMatches(source, version)) {
    const isWord = name.startsWith('v');
    const words = anyWord(isWord ? locale.versionWords : [name]);
    const report = findAmount(expected, target, new RegExp(`(?<![\\p{L}\\p{N}-])${words} $`, isWord ? 'iu' : 'u'));
    if (report) return report;
  }
  for (const [, expected = ''] of allMatches(source, versionBefore)) {
    // The same number may stand there as an amount, too.
    const isAlone = source.split(expected).length === 2 && !target.includes(expected);
    const report = isAlone ? findAmount(expected, target, /(?<![\d.,])$/) : undefined;
    if (report) return report;
  }
  return undefined;
}

/** The number of a version with a comma, behind what it has to stand behind. */
function findAmount(expected: string, target: string, behind: RegExp): Report | undefined {
  const actual = expected.replace('.', ',');
  for (let start = target.indexOf(actual); start !== -1; start = target.indexOf(actual, start + 1)) {
    const end = start + actual.length;
    if (!behind.test(target.slice(0, start)) || /^(?:\p{N}|[.,]\p{N})/u.test(target.slice(end))) continue;
    return replaced(actual, start, expected);
  }
  return undefined;
}
