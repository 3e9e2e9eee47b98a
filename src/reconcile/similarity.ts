import {sourceLocale} from '../model/index.js';
import {remembered, replaceAddresses, unitWords, words} from '../text/index.js';

/** A bag of words with its size: what two sentences are compared by. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** Sentences that are remembered: those of all versions of a large page. */
const most = 20_000;

/** The words of a normalised sentence, lower case, link destinations apart. */
export const bag = remembered((norm): Bag => {
  const counts = new Map<string, number>();
  let size = 0;
  for (const word of words(
    // They change without the sentence changing.
    replaceAddresses(norm, () => ''),
    sourceLocale,
  )) {
    const key = word.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
    size++;
  }
  return {counts, size};
}, most);

const quantity = /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)*[ -]?([\p{L}%°]+)/gu;

/** The words of a sentence but for numbers with their units; nothing where it has none. */
export function bagWithoutQuantities(norm: string): Bag | undefined {
  if (!/\d/.test(norm)) return undefined;
  const rest = norm.replace(quantity, (whole, unit: string) =>
    unitWords(sourceLocale).has(unit.toLowerCase()) ? '' : whole,
  );
  return rest === norm ? undefined : bag(rest);
}

/** The bag of several sentences together. */
export function union(bags: readonly Bag[]): Bag {
  if (bags.length === 1 && bags[0]) return bags[0];
  const counts = new Map<string, number>();
  let size = 0;
  for (const one of bags) {
    size += one.size;
    for (const [word, count] of one.counts) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  return {counts, size};
}

/** How many words two bags share. */
export function shared(a: Bag, b: Bag): number {
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let total = 0;
  for (const [word, count] of small.counts) total += Math.min(count, large.counts.get(word) ?? 0);
  return total;
}

/** Dice similarity of two bags, 0 to 1. Two empty bags are alike. */
export function dice(a: Bag, b: Bag, common = shared(a, b)): number {
  const size = a.size + b.size;
  return size === 0 ? 1 : (2 * common) / size;
}

/** How much of the first bag is in the second, 0 to 1. */
export function containment(part: Bag, whole: Bag, common = shared(part, whole)): number {
  return part.size === 0 ? 0 : common / part.size;
}
