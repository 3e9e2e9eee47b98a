import {allMatches} from './all-matches.js';
import {numberWords, type NumberRules} from './number-words.js';
import {stackedValue, stackedValues} from './stacked-numbers.js';

/** What a language has for numbers in words, and whether it is written without spaces. */
export interface AllNumberWords extends NumberRules {
  readonly impliedNumbers: Readonly<Record<string, number>>;
  /** Characters and words behind a number that multiply it. */
  readonly multipliers: Readonly<Record<string, number>>;
  readonly articles: readonly string[];
  readonly spaceless: boolean;
}

interface Words {
  /** All words that can stand for a number, by their values. */
  readonly values: ReadonlyMap<string, number>;
  readonly list: readonly string[];
  /** The same and those made of several, longest first. */
  readonly longestFirst: readonly (readonly [word: string, value: number])[];
  /** Numbers made of tens and units. */
  readonly composed: RegExp;
}

const known = new WeakMap<AllNumberWords, Words>();

function wordsOf(locale: AllNumberWords): Words {
  let words = known.get(locale);
  if (!words) {
    const values = new Map(
      [
        ...Object.entries(locale.numberWords),
        ...Object.entries(locale.impliedNumbers),
        ...locale.articles.map((word) => [word, 1] as const),
      ].map(([word, value]) => [withOneApostrophe(word), value] as const),
    );
    const composed = new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${numberWords(locale).composed})(?![\p{L}\p{N}])`,
      'giu',
    );
    const longestFirst = [...new Map([...numberWords(locale).values, ...values])].sort(
      ([a], [b]) => b.length - a.length,
    );
    words = {values, list: [...values.keys()], longestFirst, composed};
    known.set(locale, words);
  }
  return words;
}

/**
 * Values of the number words in a text, each as often as it stands there.
 * Where words are not separated by spaces a word counts wherever its characters stand;
 * elsewhere it may begin a longer one (`zweistufig`).
 */
export function numberWordsIn(text: string, locale: AllNumberWords): number[] {
  const {values: known, list, composed} = wordsOf(locale);
  if (list.length === 0) return [];
  const lower = withOneApostrophe(text.toLowerCase());
  if (locale.spaceless) return substrings(lower, locale);
  const values = (lower.match(/[\p{L}\p{M}'’]+/gu) ?? []).map((word) => {
    const exact = known.get(word);
    if (exact !== undefined) return [exact];
    // `d'une`, `un'altra`.
    const parts = word.split(/['’]/).flatMap((part) => known.get(part) ?? []);
    if (parts.length > 0) return parts;
    const stacked = stackedValue(word, locale);
    const begun = list.filter((one) => isPartOf(one, word)).map((one) => known.get(one) ?? 0);
    if (stacked !== undefined && !begun.includes(stacked)) begun.push(stacked);
    // `zweieinhalb` is 2 and 2.5.
    return begun.length > 0 && list.some((one) => known.get(one) === half && one.length >= 3 && word.endsWith(one))
      ? begun.flatMap((value) => [value, value + half])
      : begun;
  });
  // `twenty-four` is 20, 4 and 24.
  const made = allMatches(lower, composed).map(([word]) => numberWords(locale).values.get(word) ?? 0);
  return [...values.flat(), ...withHalves(values), ...made];
}

/** Apostrophes are written in several ways: `п'ять`, `п’ять`. */
function withOneApostrophe(text: string): string {
  return text.replace(/['ʼ]/g, '’');
}

/** Whether a number word begins a longer one; a word of two syllables is long in Hangul. Arabic and Hebrew put small words in front. */
function isPartOf(known: string, word: string): boolean {
  if (word.startsWith(known))
    return (
      known.length >= 4 ||
      (known.length === 3 && word.length >= 7) ||
      (known.length === 2 && /^\p{Script=Hangul}/u.test(known))
    );
  return (
    known.length >= 3 &&
    word.length - known.length <= 3 &&
    word.endsWith(known) &&
    /^[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(known)
  );
}

const half = 0.5;

/** `two hours and a half`, `two and a half`: what a half adds to the number a few words before it. */
function withHalves(values: readonly (readonly number[])[]): number[] {
  return values.flatMap((own, index) => {
    if (!own.includes(half)) return [];
    return values
      .slice(Math.max(0, index - 4), index)
      .flat()
      .filter((value) => Number.isInteger(value))
      .map((value) => value + half);
  });
}

/** The longest word counts where several begin at one place. */
function substrings(text: string, locale: AllNumberWords): number[] {
  const {longestFirst} = wordsOf(locale);
  const values: number[] = [];
  const halves: number[] = [];
  const stacks = (text.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) => stackedValues(run, locale));
  let before = {value: half, end: 0};
  for (let at = 0; at < text.length; ) {
    const found = longestFirst.find(([word]) => text.startsWith(word, at));
    if (found) {
      const [word, value] = found;
      values.push(value);
      if (value === half && Number.isInteger(before.value) && at - before.end <= 12) halves.push(before.value + half);
      before = {value, end: at + word.length};
    }
    at += found ? found[0].length : 1;
  }
  return [...values, ...halves, ...stacks.filter((value) => !values.includes(value))];
}
