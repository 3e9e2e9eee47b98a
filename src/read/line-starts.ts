import type {Place} from '../model/index.js';

/** Offsets at which the lines of a text begin. Lines end with `\n`; a `\r` before it belongs to the line. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/**
 * Index of the line that an offset stands in, by bisection.
 *
 * @param from - index of a line known not to be after it: places taken in order cost next to nothing.
 */
export function lineIndex(offset: number, starts: readonly number[], from = 0): number {
  // Neighbours first: pairs come in order, and mostly stand on this line or one of the next.
  let low = from;
  for (let step = 0; step < 4; step++) {
    const next = starts[low + 1];
    if (next === undefined || next > offset) return low;
    low++;
  }
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Line and column of an offset. */
export function placeOf(offset: number, starts: readonly number[]): Place {
  const line = lineIndex(offset, starts);
  return {offset, line: line + 1, column: offset - (starts[line] ?? 0) + 1};
}
