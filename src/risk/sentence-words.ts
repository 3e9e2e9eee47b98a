import {sourceLocale, type Locale, type Pair} from '../model/index.js';
import {neighbours, wordsOf} from './words-of.js';

/** The words of a translation, each once, in their order. */
export interface SentenceWords {
  readonly words: readonly string[];
  /** Those that the source does not have. */
  readonly added: readonly string[];
  readonly neighbours: readonly string[];
}

/** Cuts a translation into its words. */
export function sentenceWords({source, target}: Pick<Pair, 'source' | 'target'>, {tag}: Locale): SentenceWords {
  const all = wordsOf(target, tag);
  const words = Array.from(new Set(all));
  const given = new Set(wordsOf(source, sourceLocale));
  return {
    words,
    added: words.filter((word) => !given.has(word)),
    neighbours: Array.from(new Set(neighbours(all))),
  };
}

/** Whether a word is in Latin letters, and the language is not. */
export function isForeign(word: string, {scripts}: Locale): boolean {
  return word.length > 1 && scripts.length > 0 && !scripts.includes('Latin') && /^\p{Script=Latin}+$/u.test(word);
}
