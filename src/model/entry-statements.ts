import type {Entry, Item, Statement, EntryVariant} from './knowledge-base.js';

/** Fields of an entry that hold items with steps; the meaning is prose. */
export const itemFields = ['causes', 'examples', 'fixes', 'notes', 'prerequisites', 'seeAlso', 'other'] as const;

/** What an entry and a variant have in common. */
export type Content = Omit<EntryVariant, 'key' | 'product'>;

/** The content of an entry, then that of each of its variants. */
export function contents(entry: Pick<Entry, 'variants'> & Content): readonly Content[] {
  return [entry, ...(entry.variants ?? [])];
}

/** All sentences of an item, those of its steps after its own. */
export function statementsOf({statements, steps = []}: Item): Statement[] {
  return [...statements, ...steps.flatMap(statementsOf)];
}

/** Every sentence of an entry and of its variants, in the order of the fields; the leads of a content come last. */
export function entryStatements(entry: Pick<Entry, 'variants'> & Content): Statement[] {
  return contents(entry).flatMap((content) => [
    content.title,
    ...content.meaning,
    ...itemFields.flatMap((field) => content[field].flatMap(statementsOf)),
    ...(content.leads ?? []).map(({statement}) => statement),
  ]);
}
