import {wordNumbers} from '../text/index.js';
import type {Lists} from './learn.js';

/** Texts as numbers of their words, which take little room for as many as there are. */
export interface NumberedTexts {
  /** Takes up the words of the next text. */
  readonly add: (words: Iterable<string>) => void;
  /** The words of a text, each once. */
  readonly wordsOf: (text: number) => readonly number[];
  /** A word by its number. */
  readonly word: (number: number) => string;
  /** How many different words there are. */
  readonly size: () => number;
  readonly lists: () => Lists;
}

/** Makes an empty list of texts. */
export function numberedTexts(): NumberedTexts {
  const words = wordNumbers();
  const starts = [0];
  const values: number[] = [];
  return {
    add(text) {
      for (const word of new Set(text)) values.push(words.number(word));
      starts.push(values.length);
    },
    wordsOf: (text) => values.slice(starts[text], starts[text + 1]),
    word: words.word,
    size: words.size,
    lists: () => ({starts: Uint32Array.from(starts), values: Uint32Array.from(values)}),
  };
}
