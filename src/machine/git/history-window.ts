import type {PageEvent} from './page-identity.js';

/** Which part of a history is meant; all of it by default. */
export interface HistoryWindow {
  /** Commits from then on, in seconds since 1970 UTC, and what each page read when it began. */
  readonly since?: number;
  /** So many versions of each page, the newest. */
  readonly last?: number;
}

/**
 * What of a page lies in a window.
 *
 * @param events of one page, the oldest first.
 * @param timeOf when the commit at a place was made.
 * @returns events, the oldest first; the last one is always among them.
 */
export function eventsWithin(
  events: readonly PageEvent[],
  {since, last}: HistoryWindow,
  timeOf: (order: number) => number,
): readonly PageEvent[] {
  let kept = events;
  if (since !== undefined) {
    const before = events.findLast(({order}) => timeOf(order) < since);
    kept = events.filter((event) => event === before || timeOf(event.order) >= since);
  }
  if (last === undefined) return kept;
  const newest = new Set<string>();
  for (const {blob} of kept.toReversed()) if (newest.size < last) newest.add(blob);
  return kept.filter(({blob}) => newest.has(blob));
}
