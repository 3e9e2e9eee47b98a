import type {ReviewRow, UnitInLocale} from '../model/index.js';
import {textHash} from '../text/index.js';

/** Finds the word of a reviewer on a translation. */
export type FindAccepted = (unit: string, locale: string, source: string, target: string) => ReviewRow | undefined;

/** Looks for the rows of one article. */
export function acceptedIn(article: string, rows: readonly ReviewRow[]): FindAccepted {
  const own = new Map(
    rows.filter((row) => row.kind === 'accepted').map((row) => [`${row.subject}\0${row.locale}`, row]),
  );
  return (unit, locale, source, target) => {
    const row = own.get(`${article}#${unit}\0${locale}`);
    return row?.source === textHash(source) && row.target === textHash(target) ? row : undefined;
  };
}

/** A stale unit that a reviewer called right as it is counts as current; who and why stay with it, and so does the drift. */
export function accept(
  state: UnitInLocale,
  unit: {readonly id: string; readonly source: string},
  find: FindAccepted,
): UnitInLocale {
  if (state.status !== 'stale' || !state.translation) return state;
  const row = find(unit.id, state.locale, unit.source, state.translation.target);
  return row ? {...state, status: 'current', accepted: {by: row.by, why: row.why}} : state;
}
