import type {Article, Change, EntryChange} from '../model/index.js';

/** A change as the knowledge base gives it: dates instead of indexes of versions. */
export function changeOf({unit, classes, interval, before, after, hunks}: Change): Omit<EntryChange, 'field'> {
  return {
    unit,
    classes: [...classes],
    interval,
    ...(before === undefined ? {} : {before}),
    ...(after === undefined ? {} : {after}),
    hunks: [...hunks],
  };
}

/** Changes of the units of an entry, in the order of the article. */
export function entryChanges(article: Article, fieldOf: ReadonlyMap<string, EntryChange['field']>): EntryChange[] {
  return article.changes.flatMap((change) => {
    const field = fieldOf.get(change.unit);
    return field ? {...changeOf(change), field} : [];
  });
}
