import {versionRef, type Article, type Change, type EntryChange} from '../model/index.js';

/** A change as the knowledge base gives it: with its versions instead of their indexes. */
export function changeOf(
  {versions}: Pick<Article, 'versions'>,
  {unit, classes, interval, from, to, before, after, hunks}: Change,
): Omit<EntryChange, 'field'> {
  const [older, newer] = [versions[from], versions[to]];
  if (!older || !newer) throw new Error('Cannot describe a change without its versions');
  return {
    unit,
    classes: [...classes],
    interval,
    from: versionRef(older),
    to: versionRef(newer),
    ...(before === undefined ? {} : {before}),
    ...(after === undefined ? {} : {after}),
    hunks: [...hunks],
  };
}

/** Changes of the units of an entry, in the order of the article. */
export function entryChanges(article: Article, fieldOf: ReadonlyMap<string, EntryChange['field']>): EntryChange[] {
  return article.changes.flatMap((change) => {
    const field = fieldOf.get(change.unit);
    return field ? {...changeOf(article, change), field} : [];
  });
}
