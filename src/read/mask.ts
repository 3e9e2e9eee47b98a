import {firstPlace} from '../text/index.js';

/** First private-use character of the basic plane, and how many there are. */
const firstMask = 0xe000;
const maskCount = 6400;
/** What private-use characters of the page itself become in the masked copy. */
const foreign = '\uFFFD';

/** The body of a page with one private-use character in place of each pair. */
export interface Masked {
  readonly text: string;
  /** Offset of each pair's character in the masked text. */
  readonly offsets: readonly number[];
}

/**
 * Masks the pairs of a page, so that its block structure does not depend on what translators wrote.
 * Pair `n` becomes the character U+E000 + n mod 6,400: the character itself says which pair it is.
 *
 * @param from - offset at which the masked text begins in the page.
 */
export function mask(text: string, pairs: readonly {readonly start: number; readonly end: number}[], from = 0): Masked {
  const offsets: number[] = [];
  // Replaced in the whole text at once: its length stays, and most pages have none.
  const clean = text.replace(masks, foreign);
  let masked = '';
  let at = from;
  for (const pair of pairs) {
    masked += clean.slice(at, pair.start);
    masked += String.fromCharCode(firstMask + (offsets.length % maskCount));
    offsets.push(masked.length - 1);
    at = pair.end;
  }
  return {text: masked + clean.slice(at), offsets};
}

/** Matches every mask. */
const masks = /[\uE000-\uF8FF]/g;

/**
 * Finds the masks in a text, in order, as numbers of pairs; several texts of a page in turn through one finder.
 *
 * @param count - how many pairs the page has.
 * @param first - the number that is due first.
 */
export function maskFinder(count: number, first = 0): (text: string) => number[] {
  let last = first - 1;
  return (text) => {
    const found: number[] = [];
    for (let at = 0; at < text.length; at++) {
      const rest = text.charCodeAt(at) - firstMask;
      if (rest < 0 || rest >= maskCount) continue;
      // Of the numbers with this remainder, the one nearest to what is due next.
      const round = Math.round((last + 1 - rest) / maskCount);
      const number = rest + Math.max(0, round) * maskCount;
      if (number >= count) continue;
      last = number;
      found.push(number);
    }
    return found;
  };
}

/** Finds the numbers of the pairs in stretches of the masked text, given in order: each search goes on where the last one ended. */
export function pairCursor(offsets: readonly number[]): (start: number, end: number) => number[] {
  let pair = 0;
  return (start, end) => {
    const found: number[] = [];
    while ((offsets[pair] ?? Infinity) < start) pair++;
    while ((offsets[pair] ?? Infinity) < end) found.push(pair++);
    return found;
  };
}

/** Offset in the page of an offset in its masked text. Inside a mask it is the start of the pair. */
export function unmaskOffset(
  offset: number,
  masked: Masked,
  pairs: readonly {readonly start: number; readonly end: number}[],
  from = 0,
): number {
  const {offsets} = masked;
  const before = firstPlace(offsets.length, (place) => (offsets[place] ?? 0) >= offset) - 1;
  const pair = pairs[before];
  if (!pair) return from + offset;
  return pair.end + offset - (offsets[before] ?? 0) - 1;
}
