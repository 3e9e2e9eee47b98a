import {sourceLocale} from '../model/index.js';
import {compare, words} from '../text/index.js';
import type {Candidate} from './candidate.js';
import type {PageNode} from './page-nodes.js';

/** From so many sentences on, equal ones are counted; shorter pages are compared by their words. */
const manySentences = 8;

/**
 * How much of the smaller of two pages stands in the other, from 0 to 1: of its sentences, or of its words where it has few
 * sentences, since one that was changed would be a large share of them. Nothing where one of them has no sentence.
 */
export type Likeness = (a: PageNode, b: PageNode) => number | undefined;

/** Compares pages by their newest versions; each is looked at once. */
export function likeness(): Likeness {
  const known = new Map<PageNode, ReadonlySet<string>>();
  const sentencesOf = (node: PageNode): ReadonlySet<string> => {
    const own = known.get(node) ?? newest(node)?.sentences() ?? new Set();
    known.set(node, own);
    return own;
  };
  return (a, b) => {
    const [small, large] = [sentencesOf(a), sentencesOf(b)].sort((x, y) => x.size - y.size);
    if (!small || !large || small.size === 0) return undefined;
    return small.size < manySentences ? shareOf(wordsOf(small), wordsOf(large)) : shareOf(small, large);
  };
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  return small.size === 0 ? 0 : Array.from(small).filter((one) => large.has(one)).length / small.size;
}

function wordsOf(sentences: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(Array.from(sentences).flatMap((one) => words(one.toLowerCase(), sourceLocale)));
}

function newest({versions}: PageNode): Candidate | undefined {
  return versions.toSorted(
    (a, b) => compare(b.head().handoff ?? '', a.head().handoff ?? '') || compare(a.file, b.file),
  )[0];
}
