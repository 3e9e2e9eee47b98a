import type {Decision} from '../model/decision.js';
import type {PageDecision} from './decision-rows.js';
import type {ReviewPage} from '../model/review-page.js';
import {findingName, sentenceName} from './decision-rows.js';
import {isSentence} from './rows-to-show.js';

/** A decision that was made here, and whether a file has it. */
export interface Made {
  readonly rows: readonly PageDecision[];
  readonly isSaved: boolean;
}

/** What was decided on a page, by what it is about. */
export interface PageDecisions {
  readonly made: ReadonlyMap<string, Made>;
  /** Names of sentences that were left for later. */
  readonly later: ReadonlySet<string>;
}

/** A page on which nothing was decided. */
export const nothingDecided: PageDecisions = {made: new Map(), later: new Set()};

/** A change of some decisions: `undefined` takes one back. */
export type Change = ReadonlyMap<string, Made | undefined>;

/** Makes a change. */
export function withChange({made, later}: PageDecisions, change: Change): PageDecisions {
  const now = new Map(made);
  for (const [name, one] of change)
    if (one) now.set(name, one);
    else now.delete(name);
  return {made: now, later};
}

/** The change that takes a change back. */
export function inverse({made}: PageDecisions, change: Change): Change {
  return new Map(Array.from(change.keys(), (name) => [name, made.get(name)]));
}

/** Leaves a sentence for later, or no longer. */
export function withLater({made, later}: PageDecisions, name: string): PageDecisions {
  const now = new Set(later);
  if (!now.delete(name)) now.add(name);
  return {made, later: now};
}

/** All rows that no file has yet. */
export function unsavedRows({made}: PageDecisions): Decision[] {
  return Array.from(made.values()).flatMap(({rows, isSaved}) => (isSaved ? [] : rows));
}

/** All rows. */
export function allRows({made}: PageDecisions): Decision[] {
  return Array.from(made.values()).flatMap(({rows}) => rows);
}

/** Says of decisions that a file has them now. */
export function asSaved(decisions: PageDecisions, rows: ReadonlySet<string>): PageDecisions {
  const isIn = (row: Decision): boolean => rows.has(JSON.stringify(row));
  const change = new Map(
    Array.from(decisions.made, ([name, one]) => [name, one.rows.every(isIn) ? {...one, isSaved: true} : one]),
  );
  return withChange(decisions, change);
}

/**
 * Decisions without those that a file has and that say nothing of the page any more: a build took them, or its texts have
 * changed since.
 */
export function stillMeant(decisions: PageDecisions, {rows}: Pick<ReviewPage, 'rows'>): PageDecisions {
  const hashes = new Map<string, string>();
  for (const row of rows) {
    if (!isSentence(row)) continue;
    if (row.decided === undefined) hashes.set(sentenceName(row), row.hashes[0]?.join() ?? '');
    for (const finding of row.findings ?? []) hashes.set(findingName(finding), `${finding.source},${finding.target}`);
  }
  const gone = Array.from(decisions.made).filter(
    ([
      name,
      {
        isSaved,
        rows: [first],
      },
    ]) => isSaved && hashes.get(name) !== `${first?.source},${first?.target}`,
  );
  return withChange(decisions, new Map(gone.map(([name]) => [name, undefined])));
}

/** Decisions as text for the storage of a browser. */
export function toStored({made, later}: PageDecisions): string {
  return JSON.stringify({made: [...made], later: [...later]});
}

/** Reads them; what cannot be read is as if nothing had been decided. */
export function fromStored(text: string | null): PageDecisions {
  if (text === null) return nothingDecided;
  try {
    const {made, later} = JSON.parse(text) as {made: [string, Made][]; later: string[]};
    return {made: new Map(made), later: new Set(later)};
  } catch {
    return nothingDecided;
  }
}
