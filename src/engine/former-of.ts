import type {Identity} from '../identity/index.js';
import {formerUnitsFile, hashFile, type FormerUnits} from '../machine/disk/index.js';
import type {FormerUnit} from '../model/index.js';
import {idsName} from './made-result.js';

/** The units that an article had in an earlier run, which may have known it by another key. */
export function formerOf(former: FormerUnits | undefined, identity: Identity | undefined): FormerUnit[] {
  const keys = identity ? [identity.key, ...(identity.otherKeys ?? [])] : [];
  const units = keys.map((key) => former?.of(key) ?? []).find((found) => found.length > 0) ?? [];
  return units.map((unit) => ({...unit, article: identity?.key ?? unit.article}));
}

/** What the units are known by that an article had in an earlier run; empty for none. */
export function formerIds(former: FormerUnits | undefined, identity: Identity | undefined): string {
  const label = identity && former?.labelOf(identity.key);
  // Where it was known by another key, or nothing is kept of it, they are read.
  return label === undefined || label === '' ? idsName(formerOf(former, identity)) : label;
}

/** A hash of the units of an earlier run, which says whether two outputs have the same; empty where there are none. */
export function formerUnitsHash(path: string): string {
  return hashFile(formerUnitsFile(path)) ?? '';
}
