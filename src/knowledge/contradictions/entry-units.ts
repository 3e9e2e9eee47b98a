import type {Entry} from '../../model/index.js';

/** Ids of the entries that have a sentence anywhere, by its unit, in their order. */
export function unitsOfEntry(entries: readonly Entry[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const entry of entries)
    for (const unit of new Set(unitsIn(entry))) found.set(unit, [...(found.get(unit) ?? []), entry.id]);
  return found;
}

/** The units that any part of an entry names: whatever has one is said of that sentence. */
function unitsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, own]) =>
    key === 'unit' && typeof own === 'string' ? [own] : unitsIn(own),
  );
}
