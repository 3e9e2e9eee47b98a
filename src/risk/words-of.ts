import {words, withoutLiterals} from '../text/index.js';

/** The words of a Markdown text in order, in lower case, without code, addresses and what has digits in it. */
export function wordsOf(markdown: string, locale: string): string[] {
  return words(withoutLiterals(markdown), locale)
    .filter((word) => /\p{L}/u.test(word) && !/\d/.test(word))
    .map((word) => word.toLowerCase());
}

/** Each two words that stand side by side. */
export function neighbours(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
}
