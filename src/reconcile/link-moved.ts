import type {Sentence} from './cut-page.js';
import type {Link} from './link.js';
import {isSameKind} from './same-kind.js';
import {bag, dice} from './similarity.js';

/** A sentence that moved and changed must still be this much alike, and long enough to be told apart. */
const alike = 0.75;
const longEnough = 5;

/** Most comparisons; with more, only equal sentences are looked for. */
const mostComparisons = 100_000;

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
  const byText = new Map<string, number[]>();
  for (const index of older) {
    const key = before[index]?.key ?? '';
    const same = byText.get(key);
    if (same) same.push(index);
    else byText.set(key, [index]);
  }
  for (const index of newer) {
    const same = byText.get(after[index]?.key ?? '')?.shift();
    if (same === undefined) continue;
    older.delete(same);
    newer.delete(index);
    found.push({before: [same], after: [index], moved: true});
  }
  if (older.size * newer.size > mostComparisons) return found;
  const candidates: {a: number; b: number; score: number}[] = [];
  for (const a of older) {
    for (const b of newer) {
      const score = likeness(before[a], after[b]);
      if (score >= alike) candidates.push({a, b, score});
    }
  }
  candidates.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const {a, b} of candidates) {
    if (!older.has(a) || !newer.has(b)) continue;
    older.delete(a);
    newer.delete(b);
    found.push({before: [a], after: [b], moved: true});
  }
  return found;
}

/** Indexes below a length that have no link yet. */
function left(length: number, used: readonly number[]): Set<number> {
  const all = new Set(Array.from({length}, (_, index) => index));
  for (const index of used) all.delete(index);
  return all;
}

function likeness(a: Sentence | undefined, b: Sentence | undefined): number {
  if (!a || !b || !isSameKind(a, b)) return 0;
  // A cell of its row, however short: the first cell of the row was reworded.
  if (a.cell && b.cell && a.norm === b.norm) return 1;
  const bags = [bag(a.norm), bag(b.norm)] as const;
  return Math.min(bags[0].size, bags[1].size) < longEnough ? 0 : dice(bags[0], bags[1]);
}
