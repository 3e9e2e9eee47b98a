import {words} from './words.js';

/** Takes the ending from a word in lower case. */
export type Stem = (word: string) => string;

/** A word of a text, and what is searched for in its place. */
export interface SearchTerm {
  readonly word: string;
  readonly term: string;
}

/** Cuts a text into terms for searching, by the word rules of a locale; Chinese, Japanese and Thai are cut by dictionary. */
export function searchTerms(text: string, locale: string, stem: Stem): SearchTerm[] {
  return words(text.normalize('NFKC'), locale).map((word) => ({word, term: foldTerm(stem(word.toLowerCase()))}));
}

/** One spelling for a term: lower case, letters of alphabets without accents. */
export function foldTerm(term: string): string {
  return term
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])\p{M}+/gu, '')
    .normalize('NFC');
}
