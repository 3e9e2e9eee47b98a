import type {IndexEntry} from '../model/index.js';
import type {ScannedCode} from './types.js';

/** Entries whose codes come near one that has no entry: of its family, by the difference of the last number, in the same group where there is one. */
export function nearCodes(codes: readonly ScannedCode[], list: readonly IndexEntry[]): string[] {
  const [first] = codes.filter(({named}) => named);
  if (!first) return [];
  const family = first.id.slice(0, first.id.indexOf('/') + 1);
  const own = splitId(first.id);
  return list
    .filter(({id, status}) => id.startsWith(family) && status === 'active')
    .map(({id}) => ({id, distance: distanceOf(splitId(id), own)}))
    .filter(({distance}) => Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .map(({id}) => id);
}

/** The group of a code (`4.4.` of `4.4.316`, the upper half of `0x8004de40`) and its number in it. */
function splitId(id: string): {group: string; number: number} {
  const code = id.slice(id.indexOf('/') + 1);
  if (code.startsWith('0x'))
    return {
      group: code.length > 6 ? code.slice(0, -4) : '',
      number: Number.parseInt(code.slice(-4).replace('x', ''), 16),
    };
  const parts = code.split('.');
  if (id.startsWith('smtp/') && parts.length === 3)
    return {
      group: `${parts[0] ?? ''}.${parts[1] ?? ''}.`,
      number: Number.parseInt((parts[2] ?? '').replaceAll('x', '0'), 10),
    };
  // `30125-4` lies between 30125 and 30126.
  return {group: '', number: Number.parseFloat(code.replace('-', '.'))};
}

function distanceOf(a: {group: string; number: number}, b: {group: string; number: number}): number {
  return Math.abs(a.number - b.number) + (a.group === b.group ? 0 : 1_000_000);
}
