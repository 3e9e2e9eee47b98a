import {familyOfId, type Codes, type Found} from '../codes/index.js';
import type {CodeListEntry} from '../model/index.js';

/** Entries whose codes come near one that has no entry: of its family and group, by the difference of the last number. */
export function nearCodes(found: readonly Found[], list: readonly CodeListEntry[], codes: Codes): string[] {
  const first = found.find(({named}) => named);
  if (!first) return [];
  const own = codes.position(first.id);
  return list
    .filter(({id, status}) => familyOfId(id) === familyOfId(first.id) && status === 'active')
    .map(({id}) => ({id, ...codes.position(id)}))
    .filter(({group}) => group === own.group)
    .map(({id, number}) => ({id, distance: Math.abs(number - own.number)}))
    .filter((one) => Number.isFinite(one.distance))
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .map(({id}) => id);
}
