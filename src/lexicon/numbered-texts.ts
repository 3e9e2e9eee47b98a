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

export function numberedTexts(): NumberedTexts {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const starts = [0];
  const values: number[] = [];
  const number = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    // A word that was cut out of a page would keep the whole page in memory: its copy does not.
    const own = ` ${word}`.slice(1);
    numbers.set(own, words.length);
    return words.push(own) - 1;
  };
  return {
    add(text) {
      for (const word of new Set(text)) values.push(number(word));
      starts.push(values.length);
    },
    wordsOf: (text) => values.slice(starts[text], starts[text + 1]),
    word: (one) => words[one] ?? '',
    size: () => words.length,
    lists: () => ({starts: Uint32Array.from(starts), values: Uint32Array.from(values)}),
  };
}
