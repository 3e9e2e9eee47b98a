import type {Page, Pair, Place} from '../model/index.js';

/** Offsets of the line starts of each page, found once. */
const lineStarts = new WeakMap<Page, readonly number[]>();

/**
 * The place of an offset in a pair's target.
 * Where the target as it was read is not what stands in the file (escaped pages), the place is the start of the target.
 */
export function locate(page: Page, pair: Pair, offset: number): Place {
  const same = page.text.startsWith(pair.target, pair.targetStart);
  const at = pair.targetStart + (same ? Math.min(Math.max(offset, 0), pair.target.length) : 0);
  const starts = startsOf(page);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return {offset: at, line: low + 1, column: at - (starts[low] ?? 0) + 1};
}

function startsOf(page: Page): readonly number[] {
  let starts = lineStarts.get(page);
  if (!starts) {
    starts = [0, ...Array.from(page.text.matchAll(/\r\n|[\n\r]/g), (match) => match.index + match[0].length)];
    lineStarts.set(page, starts);
  }
  return starts;
}
