import {toDo} from '../model/index.js';
import type {StatusRow} from '../report/index.js';

/** Orders of rows: most to do first, furthest behind first, or by article and locale. */
export const statusOrders = ['work', 'behind', 'path'] as const;
export type StatusOrder = (typeof statusOrders)[number];

/** By so much a row comes first. */
const weights: Readonly<Record<StatusOrder, (row: StatusRow) => number>> = {
  work: ({units}) => toDo(units),
  behind: ({behind}) => behind,
  path: () => 0,
};

/**
 * Puts rows in an order.
 *
 * @param rows by article and locale; equal ones stay so.
 */
export function sortStatus(rows: readonly StatusRow[], order: StatusOrder): StatusRow[] {
  const weight = weights[order];
  return rows.toSorted((a, b) => weight(b) - weight(a));
}
