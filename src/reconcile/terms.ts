import {sourceLocale, type Hunk} from '../model/index.js';
import {words} from '../text/index.js';

/** Fewest units, and least share of its occurrences, in which a term must have been replaced. */
const fewestUnits = 2;
const consistent = 0.75;
/** Words in a term, at most. */
const longestTerm = 3;

/** A change of one unit, as far as terms are concerned. */
export interface Rewording {
  readonly before: string;
  readonly hunks: readonly Hunk[];
}

/**
 * Finds terms that were replaced consistently over an article, such as `messaging` by `email`.
 *
 * @returns keys of term pairs, for {@link asTerms}.
 */
export function findTerms(rewordings: readonly Rewording[]): ReadonlySet<string> {
  const units = new Map<string, {older: string; seen: Set<number>}>();
  for (const [index, {hunks}] of rewordings.entries()) {
    for (const hunk of hunks) {
      if (!isTermPair(hunk)) continue;
      const key = termKey(hunk);
      const entry = units.get(key) ?? {older: hunk.before.toLowerCase(), seen: new Set()};
      entry.seen.add(index);
      units.set(key, entry);
    }
  }
  const frequent = Array.from(units).filter(([, {seen}]) => seen.size >= fewestUnits);
  const terms = new Set<string>();
  for (const [key, {older, seen}] of frequent) {
    const holding = rewordings.filter(({before}) => contains(before, older)).length;
    if (seen.size >= holding * consistent) terms.add(key);
  }
  return terms;
}

/** Hunks with those of known term pairs called `term`. */
export function asTerms(hunks: readonly Hunk[], terms: ReadonlySet<string>): Hunk[] {
  return hunks.map((hunk) => (hunk.class === 'wording' && terms.has(termKey(hunk)) ? {...hunk, class: 'term'} : hunk));
}

/** A few words for a few other words, more than a change of case. */
function isTermPair(hunk: Hunk): boolean {
  if (hunk.class !== 'wording' || hunk.before.toLowerCase() === hunk.after.toLowerCase()) return false;
  return [hunk.before, hunk.after].every(
    (side) => /^[\p{L}\s-]+$/u.test(side) && words(side, sourceLocale).length <= longestTerm,
  );
}

/** What makes a pair of terms the same. */
export function termKey(hunk: Hunk): string {
  return `${hunk.before.toLowerCase()}\0${hunk.after.toLowerCase()}`;
}

function contains(text: string, term: string): boolean {
  const sought = words(term, sourceLocale).join(' ');
  return ` ${words(text.toLowerCase(), sourceLocale).join(' ')} `.includes(` ${sought} `);
}
