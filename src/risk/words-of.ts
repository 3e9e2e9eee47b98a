import {words, withoutLiterals} from '../text/index.js';

/** The words of a Markdown text in order, in lower case, without code, addresses and what has digits in it. */
export function wordsOf(markdown: string, locale: string): string[] {
  // Letters on both sides of it or not: marks of emphasis are no part of a word.
  return words(withoutLiterals(markdown).replaceAll('_', ' '), locale)
    .filter((word) => /\p{L}/u.test(word) && !/\d/.test(word))
    .map((word) => word.toLowerCase());
}

/** Each two words that stand side by side. */
export function neighbours(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
}
