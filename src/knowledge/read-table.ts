import type {Item, Statement} from '../model/index.js';
import type {Passage} from './passages.js';

/** Makes an item of every row of a table; the first row is the header when others follow. */
export function readTable(passages: readonly Passage[]): {header: Statement[]; items: Item[]} {
  const rows = new Map<number, Statement[]>();
  for (const {block, statements} of passages) {
    const row = block?.cell?.row ?? 0;
    rows.set(row, [...(rows.get(row) ?? []), ...statements]);
  }
  const header = rows.size > 1 ? (rows.get(0) ?? []) : [];
  const items = [...rows].filter(([row]) => row > 0 || header.length === 0).map(([, statements]) => ({statements}));
  return {header, items};
}
