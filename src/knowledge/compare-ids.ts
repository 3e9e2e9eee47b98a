import {compare} from '../text/index.js';

const runs = /\d+|\D+/g;

/** Order of ids in which numbers count as numbers: `smtp/4.4.32` before `smtp/4.4.316`. */
export function compareIds(a: string, b: string): number {
  const left = a.match(runs) ?? [];
  const right = b.match(runs) ?? [];
  for (const [index, run] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (run === other) continue;
    const difference = Number(run) - Number(other);
    return Number.isNaN(difference) || difference === 0 ? compare(run, other) : difference;
  }
  return left.length - right.length;
}
