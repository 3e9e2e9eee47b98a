import {ownText} from './remembered.js';

/** Gives words numbers, from 0 on, in the order in which they come: lists of numbers take little room. */
export interface WordNumbers {
  /** The number of a word; a new one where it has none. */
  readonly number: (word: string) => number;
  /** The number of a word, if it has one. */
  readonly known: (word: string) => number | undefined;
  readonly word: (number: number) => string;
  readonly size: () => number;
}

/** Makes numbers for words; none of them keeps the page in memory that it was cut out of. */
export function wordNumbers(): WordNumbers {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  return {
    number(word) {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      const own = ownText(word);
      numbers.set(own, words.length);
      return words.push(own) - 1;
    },
    known: (word) => numbers.get(word),
    word: (number) => words[number] ?? '',
    size: () => words.length,
  };
}
