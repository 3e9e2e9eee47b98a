import type {Locale} from '../../model/index.js';

/** A word in lower case; where nouns have a capital without its ending. Elsewhere a verb may stand behind a noun, and only the whole word tells. */
export function comparedAs(word: string, locale: Locale): string {
  const lower = word.toLowerCase();
  return lower.slice(0, lower.length - endingOf(lower, locale));
}

/** Letters of the ending of a noun, which is not compared: `e`, `n` or `s`, or `e` with `m`, `n`, `r` or `s` behind it. */
export function endingOf(word: string, {compounds}: Locale): number {
  if (!compounds?.capital) return 0;
  const last = word.charAt(word.length - 1).toLowerCase();
  if (last === 'e') return 1;
  if (last === '' || !'mnrs'.includes(last)) return 0;
  const isBehindE = word.charAt(word.length - 2).toLowerCase() === 'e';
  return isBehindE ? 2 : last === 'n' || last === 's' ? 1 : 0;
}

/** Fewest letters of a word that is made of two. */
export const shortestCompound = 9;

/** The words that two would make together, as they are compared. */
export function joinedForms(first: string, second: string, locale: Locale): string[] {
  return joinsOf(first, second, locale).map((join) => comparedAs(first + join + second, locale));
}

/** Whether two words make one that is known: looks no further than it has to, since most words beside each other make none. */
export function isKnownJoined(first: string, second: string, locale: Locale, known: ReadonlySet<string>): boolean {
  return joinsOf(first, second, locale).some((join) => known.has(comparedAs(first + join + second, locale)));
}

function joinsOf(first: string, second: string, {compounds}: Locale): readonly string[] {
  return first.length + second.length < shortestCompound ? [] : (compounds?.joins ?? []);
}
