import {remembered, words, withoutLiterals} from '../text/index.js';

/** Scripts that are cut by a dictionary, or by rules of their own. */
const special =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Words as Unicode cuts them (UAX 29): letters and digits, with a mark between two letters, or between two digits, that does
 * not end them. `Intl.Segmenter` takes eight times as long for that, and every sentence of a build is cut.
 */
const spaced =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}]*(?:(?:(?<=[\p{L}\p{M}])['’.·‧:](?=\p{L})|(?<=\p{N})['’.,;](?=\p{N}))[\p{L}\p{M}\p{N}\p{Cf}]+)*/gu;

/** The words of a Markdown text in order, in lower case, without code, addresses and what has digits in it. */
export function wordsOf(markdown: string, locale: string): readonly string[] {
  return known(`${locale} ${markdown}`);
}

/** A third of all sentences stand on other pages, too, and their English in other locales. */
const known = remembered((name) => {
  const end = name.indexOf(' ');
  return cutWords(name.slice(end + 1), name.slice(0, end));
});

function cutWords(markdown: string, locale: string): string[] {
  // Letters on both sides of it or not: marks of emphasis are no part of a word.
  const text = withoutLiterals(markdown).replaceAll('_', ' ');
  const found: readonly string[] = special.test(text) ? words(text, locale) : (text.match(spaced) ?? []);
  return found.filter((word) => !/\d/.test(word) && /\p{L}/u.test(word)).map((word) => word.toLowerCase());
}

/** Each two words that stand side by side. */
export function neighbours(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
}
