import {isWordCode, nextKey} from './word-codes.js';
import {literal} from './word-pattern.js';

/**
 * Makes a function that tells whether a text has one of some words, in any case. An apostrophe in a word may be a curly one.
 *
 * @param words words that begin with a Latin letter without marks, lower case.
 */
export function wordFinder(words: readonly string[]): (text: string) => boolean {
  const any = new RegExp(`\\b(?:${[...words.map(literal), '(?!)'].join('|').replaceAll("'", "['’]")})\\b`, 'iy');
  // A pattern at every place takes long. A word counts up to its apostrophe, as in a text.
  const keys = new Set(words.map((word) => keyOf(/^\w+/.exec(word)?.[0] ?? '')));
  return (text) => {
    let start = -1;
    let key = 0;
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      if (isWordCode(code)) {
        if (start === -1) start = at;
        key = nextKey(key, code);
      } else if (start !== -1) {
        any.lastIndex = start;
        if (keys.has(key) && any.test(text)) return true;
        start = -1;
        key = 0;
      }
    }
    return false;
  };
}

function keyOf(word: string): number {
  return Array.from(word).reduce((key, letter) => nextKey(key, letter.charCodeAt(0)), 0);
}
