import {groupBy} from '../text/index.js';
import type {Sentence} from './cut-page.js';
import type {Link} from './link.js';
import {isSameKind} from './same-kind.js';
import {bag, dice} from './similarity.js';

/** A sentence that moved and changed must still be this much alike, and long enough to be told apart. */
const alike = 0.75;
const longEnough = 5;

/** Most comparisons; with more, only equal sentences are looked for. */
const mostComparisons = 100_000;

/** Of more sentences that read the same none is looked for by its row. */
const mostEqual = 100;

/** Links what no gap could: sentences that stand elsewhere now, equal ones first, then those most alike. */
export function linkMoved(before: readonly Sentence[], after: readonly Sentence[], links: readonly Link[]): Link[] {
  const older = left(
    before.length,
    links.flatMap((link) => link.before),
  );
  const newer = left(
    after.length,
    links.flatMap((link) => link.after),
  );
  const found: Link[] = [];
  const link = (a: number, b: number): void => {
    older.delete(a);
    newer.delete(b);
    found.push({before: [a], after: [b], moved: true});
  };
  const linkEqual = (keyOf: (sentence: Sentence) => string, mayBeOne?: typeof isSameKind): void => {
    const entries = Array.from(older).flatMap((index) => {
      const sentence = before[index];
      return sentence ? [{index, sentence}] : [];
    });
    const byKey = groupBy(entries, ({sentence}) => keyOf(sentence));
    for (const index of newer) {
      const own = after[index];
      const equal = own && byKey.get(keyOf(own));
      if (!equal || (mayBeOne && equal.length > mostEqual)) continue;
      const at = mayBeOne ? equal.findIndex(({sentence}) => mayBeOne(sentence, own)) : 0;
      const [same] = at < 0 ? [] : equal.splice(at, 1);
      if (same) link(same.index, index);
    }
  };
  const words = ({heading, norm}: Sentence): string => `${heading ? '#' : ''}${norm}`;
  linkEqual(({key}) => key);
  // A cell of its row, however short: the first cell of the row was reworded.
  linkEqual(words, isSameKind);
  // What left one row of a table and came into another one.
  linkEqual(words);
  for (const {a, b} of mostAlike(before, after, older, newer)) {
    if (older.has(a) && newer.has(b)) link(a, b);
  }
  return found;
}

/** Pairs of sentences that are alike, the most alike first; none where there are too many to compare. */
function mostAlike(
  before: readonly Sentence[],
  after: readonly Sentence[],
  older: ReadonlySet<number>,
  newer: ReadonlySet<number>,
): {a: number; b: number}[] {
  if (older.size * newer.size > mostComparisons) return [];
  const candidates: {a: number; b: number; score: number}[] = [];
  for (const a of older) {
    for (const b of newer) {
      const score = likeness(before[a], after[b]);
      if (score >= alike) candidates.push({a, b, score});
    }
  }
  return candidates.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** Indexes below a length that have no link yet. */
function left(length: number, used: readonly number[]): Set<number> {
  const all = new Set(Array.from({length}, (_, index) => index));
  for (const index of used) all.delete(index);
  return all;
}

function likeness(a: Sentence | undefined, b: Sentence | undefined): number {
  if (!a || !b || !isSameKind(a, b)) return 0;
  const bags = [bag(a.norm), bag(b.norm)] as const;
  return Math.min(bags[0].size, bags[1].size) < longEnough ? 0 : dice(bags[0], bags[1]);
}
