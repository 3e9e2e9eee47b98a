import {familyOfId, type Codes, type Found, type Position} from '../codes/index.js';
import type {CodeListEntry} from '../model/index.js';

/** Entries whose codes come near one that has no entry: of its family, by the difference of the last number, those of its group first. */
export function nearCodes(found: readonly Found[], list: readonly CodeListEntry[], codes: Codes): string[] {
  const first = found.find(({named}) => named);
  if (!first) return [];
  const own = codes.position(first.id);
  return list
    .filter(({id, status}) => familyOfId(id) === familyOfId(first.id) && status === 'active')
    .map(({id}) => ({id, distance: distance(codes.position(id), own)}))
    .filter((one) => Number.isFinite(one.distance))
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .map(({id}) => id);
}

function distance(a: Position, b: Position): number {
  return Math.abs(a.number - b.number) + (a.group === b.group ? 0 : 1_000_000);
}
