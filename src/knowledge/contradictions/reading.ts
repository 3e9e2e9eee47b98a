/** What a text says of something that changed. */
export interface Reading {
  /** One of the values; another where the text has one of its own; null where it cannot be read. */
  readonly says: string | null;
  /** How the text says it. */
  readonly text?: string;
}

/** Nothing can be read. */
export const unread: Reading = {says: null};

/** How often a text has what is said now, and what was said before, and how often English has them today. */
export interface Counted {
  readonly value: string;
  readonly found: number;
  readonly wanted: number;
  /** The first one as it stands. */
  readonly text: string | undefined;
}

/**
 * Tells from counts what a text says: what English says now where it stands there as often as in English, else what was said
 * before where it stands there more often than in English.
 *
 * @param was what was said before, the latest first.
 */
export function saysOfCounts(now: Counted, was: readonly Counted[]): Reading | undefined {
  if (now.found > 0 && now.found >= now.wanted) return readingOf(now);
  const old = was.find(({found, wanted}) => found > wanted);
  if (old) return readingOf(old);
  return now.found > 0 ? readingOf(now) : undefined;
}

function readingOf({value, text}: Counted): Reading {
  return text === undefined ? {says: value} : {says: value, text};
}
