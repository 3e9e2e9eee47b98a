import type {Entry} from '../model/index.js';

/** Adds entries that only an earlier knowledge base has: they stay as they were, with the status `removed`, so that links to them keep working. */
export function keepRemoved(active: readonly Entry[], former: readonly Entry[]): Entry[] {
  const known = new Set(active.map(({id}) => id));
  return [
    ...active,
    ...former.filter(({id}) => !known.has(id)).map((entry) => ({...entry, status: 'removed' as const})),
  ];
}
