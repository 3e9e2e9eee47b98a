import type {Sentence} from './cut-page.js';
import type {Link} from './link.js';
import {isSameKind, isSamePlace} from './same-kind.js';
import {bag, bagWithoutQuantities, containment, dice, shared, union, type Bag} from './similarity.js';

/** Below this likeness two sentences are different sentences. */
const alike = 0.5;
/** A split or merge must keep this much of the words together, and each part most of its own in the whole. */
const alikeTogether = 0.7;
const contained = 0.6;
/** The most parts a sentence is split into. */
const mostParts = 6;
/** A match must gain more than leaving both unmatched. */
const cost = 0.4;
/** Most comparisons for one gap; a larger gap is cut at its middle. */
const mostComparisons = 40_000;

/** The best way to go on from a point of the table: how many sentences it takes on each side, and what is gained from there. */
interface Step {
  readonly before: number;
  readonly after: number;
  readonly gain: number;
}

/**
 * Aligns the sentences between two equal ones, in order, by dynamic programming over their likeness.
 *
 * @param older indexes in `before`, ascending.
 * @param newer indexes in `after`, ascending.
 */
export function alignGap(
  before: readonly Sentence[],
  after: readonly Sentence[],
  older: readonly number[],
  newer: readonly number[],
): Link[] {
  if (older.length === 0 || newer.length === 0) return [];
  if (older.length * newer.length > mostComparisons) {
    const cut = {older: older.length >> 1, newer: newer.length >> 1};
    return [
      ...alignGap(before, after, older.slice(0, cut.older), newer.slice(0, cut.newer)),
      ...alignGap(before, after, older.slice(cut.older), newer.slice(cut.newer)),
    ];
  }
  const a = entries(before, older);
  const b = entries(after, newer);
  const table = fill(a, b);
  const links: Link[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const step = table[i]?.[j];
    if (!step) break;
    if (step.before > 0 && step.after > 0) {
      links.push({before: older.slice(i, i + step.before), after: newer.slice(j, j + step.after), moved: false});
    }
    i += step.before;
    j += step.after;
  }
  return links;
}

interface Entry {
  readonly bag: Bag;
  readonly sentence: Sentence;
  /** The words but for numbers with their units: a short sentence may hold little else. */
  readonly rest: Bag | undefined;
}

function entries(sentences: readonly Sentence[], indexes: readonly number[]): Entry[] {
  return indexes.flatMap((index) => {
    const sentence = sentences[index];
    return sentence ? [{bag: bag(sentence.norm), sentence, rest: bagWithoutQuantities(sentence.norm)}] : [];
  });
}

/** The table of best steps, filled from the end. */
function fill(a: readonly Entry[], b: readonly Entry[]): Step[][] {
  const table: Step[][] = Array.from({length: a.length + 1}, () => []);
  const gainAt = (i: number, j: number): number => table[i]?.[j]?.gain ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [left, right] = [a[i], b[j]];
      if (!left || !right) continue;
      let best: Step = {before: 1, after: 0, gain: gainAt(i + 1, j)};
      const consider = (before: number, after: number, gain: number): void => {
        const total = gain + gainAt(i + before, j + after);
        if (total > best.gain) best = {before, after, gain: total};
      };
      consider(0, 1, 0);
      const common = shared(left.bag, right.bag);
      consider(1, 1, matchGain(left, right, common));
      // Hardly any two sentences have enough in common to be tried as a whole and its first part.
      if (containment(right.bag, left.bag, common) >= contained) {
        for (let parts = 2; parts <= mostParts && j + parts <= b.length; parts++)
          consider(1, parts, splitGain(left, b.slice(j, j + parts)));
      }
      if (containment(left.bag, right.bag, common) >= contained) {
        for (let parts = 2; parts <= mostParts && i + parts <= a.length; parts++)
          consider(parts, 1, splitGain(right, a.slice(i, i + parts)));
      }
      (table[i] ?? [])[j] = best;
    }
  }
  return table;
}

function matchGain(a: Entry, b: Entry, common: number): number {
  if (!isSameKind(a.sentence, b.sentence)) return 0;
  const score = dice(a.bag, b.bag, common);
  if (score >= alike) return score - cost;
  const isValue = a.rest && b.rest && dice(a.rest, b.rest) >= alike;
  return isValue || isSamePlace(a.sentence, b.sentence) ? alike - cost : 0;
}

/** What is gained by taking parts for one whole: their words together, and each part mostly in the whole. */
function splitGain(whole: Entry, parts: readonly Entry[]): number {
  const fits = ({bag: own, sentence}: Entry): boolean =>
    !sentence.heading && isSameKind(sentence, whole.sentence) && containment(own, whole.bag) >= contained;
  if (whole.sentence.heading || !parts.every(fits)) return 0;
  const score = dice(whole.bag, union(parts.map((part) => part.bag)));
  return score < alikeTogether ? 0 : score - cost;
}
