import type {Locale} from '../../model/index.js';

/** A word in lower case; where nouns have a capital without its ending. Elsewhere a verb may stand behind a noun, and only the whole word tells. */
export function comparedAs(word: string, {compounds}: Locale): string {
  const lower = word.toLowerCase();
  return compounds?.capital ? lower.replace(/(?:e[mnrs]?|n|s)$/, '') : lower;
}

/** Fewest letters of a word that is made of two. */
export const shortestCompound = 9;

/** The words that two would make together, as they are compared. */
export function joinedForms(first: string, second: string, locale: Locale): string[] {
  const joins = first.length + second.length < shortestCompound ? [] : (locale.compounds?.joins ?? []);
  return joins.map((join) => comparedAs(first + join + second, locale));
}
