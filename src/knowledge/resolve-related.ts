import type {Codes} from '../codes/index.js';
import type {Entry, Related} from '../model/index.js';

/** Fills in what an entry is related to: entries that exist, and what a registry says of two codes that both have one. */
export function resolveRelated(entry: Entry, entries: ReadonlyMap<string, Entry>, codes: Codes): Entry {
  const stated: Related[] = entry.related.map(({entry: id, ...rest}) =>
    id !== undefined && entries.has(id) ? {entry: id, ...rest} : rest,
  );
  const known = new Set(stated.map(({entry: id}) => id));
  const registered = entry.codes
    .flatMap((code) => codes.familyOf(code)?.sameAs?.(code) ?? [])
    .filter(({entry: id}) => id !== undefined && entries.has(id) && !known.has(id));
  return {...entry, related: [...stated, ...registered]};
}
