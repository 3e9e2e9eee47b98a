import type {SearchBlock, SearchIndex} from '../model/index.js';
import {editDistance} from '../text/edit-distance.js';
import {firstPlace} from '../text/first-place.js';

/** A term of an index that a term of a text leads to. */
export interface FoundTerm {
  readonly postings: readonly number[];
  /** How sure it is that both mean the same, from 0 to 1. */
  readonly likeness: number;
}

/** How many letters a word must have so that another one may begin with it, or be a slip of it. */
const least = {beginning: 4, part: 5, slip: 6} as const;

/**
 * The terms of an index that a term of a text leads to: itself; longer and shorter ones that begin alike, as the parts of
 * compounds do; where there is none, those that differ by a slip in one letter.
 */
export function findTerms(term: string, index: SearchIndex): FoundTerm[] {
  const alphabet = isAlphabetic(term);
  const mayBegin = alphabet ? term.length >= least.beginning : term.length >= 2;
  const found: FoundTerm[] = [];
  for (const [other, postings] of termsFrom(index, term)) {
    if (other !== term && !mayBegin) break;
    found.push({postings, likeness: likenessOf(term.length, other.length)});
  }
  for (let length = term.length - 1; length >= (alphabet ? least.part : 2); length--) {
    const [first] = termsFrom(index, term.slice(0, length));
    if (first?.[0] === term.slice(0, length))
      found.push({postings: first[1], likeness: likenessOf(length, term.length)});
  }
  if (found.length > 0 || !alphabet || term.length < least.slip) return found;
  for (const [other, postings] of termsFrom(index, term.slice(0, 2)))
    if (Math.abs(other.length - term.length) <= 1 && editDistance(term, other) === 1)
      found.push({postings, likeness: 0.8});
  return found;
}

/** The whole word counts fully, the beginning of a long one less. */
function likenessOf(shorter: number, longer: number): number {
  return shorter === longer ? 1 : 0.9 * Math.sqrt(shorter / longer);
}

/** Whether a word is written in letters that stand for sounds: others are short, and never misspelt by one letter. */
function isAlphabetic(term: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u.test(term);
}

/** The terms that begin with a prefix, in order; reads the blocks that hold them and no others. */
function* termsFrom({starts, block}: SearchIndex, prefix: string): Generator<SearchBlock[number]> {
  let at = firstPlace(starts.length, (place) => (starts[place] ?? '') > prefix) - 1;
  for (at = Math.max(at, 0); at < starts.length; at++) {
    const terms = block(at);
    for (
      let place = firstPlace(terms.length, (one) => (terms[one]?.[0] ?? '') >= prefix);
      place < terms.length;
      place++
    ) {
      const one = terms[place];
      if (!one?.[0].startsWith(prefix)) return;
      yield one;
    }
  }
}
