import {words} from './words.js';

/** The fields of a search index, in the order of their weight. */
export const searchFields = ['title', 'code', 'meaning', 'causes', 'fixes', 'rest'] as const;

/** Cuts a text into terms for searching, by the word rules of a locale; Chinese, Japanese and Thai are cut by dictionary. */
export function searchTerms(text: string, locale: string): string[] {
  return words(text.normalize('NFKC'), locale).map(foldTerm);
}

/** One spelling for a term: lower case, Latin letters without accents. */
function foldTerm(term: string): string {
  return term
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC');
}
