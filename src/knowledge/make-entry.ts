import type {Entry, EntryChange, Item, Statement} from '../model/index.js';
import type {Context, Draft} from './draft.js';
import {entryChanges} from './entry-changes.js';
import {facts, sortFacts} from './facts.js';
import type {Found} from '../codes/index.js';
import {itemFields, statementsOf, type Fields} from './fields.js';
import {links} from './links.js';
import {related} from './related.js';

/** The entry of one of the codes that a draft is about. */
export function makeEntry(
  {article, units, general, around, codes, language}: Context,
  found: Found,
  draft: Draft,
): Entry {
  const {title, fields} = draft;
  const removed = draft.removed ?? new Map<never, never>();
  const fieldOf = fieldsByUnit(title, fields);
  const own = [...fieldOf.keys()];
  for (const [unit, field] of removed) if (!fieldOf.has(unit.id)) fieldOf.set(unit.id, field);
  const stated = facts(article, [...own.flatMap((id) => units.get(id) ?? []), ...removed.keys()], language);
  const inherited = found.transient ? facts(article, general, language, true) : [];
  for (const {unit} of inherited) if (!fieldOf.has(unit)) fieldOf.set(unit, 'facts');
  const statements = allStatements(title, fields);
  return {
    id: found.id,
    status: 'active',
    codes: [found.code],
    title,
    ...fields,
    links: links(statements, around),
    facts: sortFacts([...inherited, ...stated]),
    related: related(found.id, title, statements, codes),
    changes: entryChanges(article, fieldOf),
    article: article.key,
    section: draft.section,
  };
}

function fieldsByUnit(title: Statement, fields: Fields): Map<string, EntryChange['field']> {
  const found = new Map<string, EntryChange['field']>([[title.unit, 'title']]);
  for (const {field, statement} of fields.leads) found.set(statement.unit, field);
  for (const {unit} of fields.meaning) found.set(unit, 'meaning');
  for (const field of itemFields) for (const {unit} of fields[field].flatMap(statementsOf)) found.set(unit, field);
  return found;
}

/** Every statement of an entry, in the order of the fields. */
function allStatements(title: Statement, fields: Fields): Statement[] {
  const items: Item[] = itemFields.flatMap((field) => fields[field]);
  return [title, ...fields.meaning, ...items.flatMap(statementsOf), ...fields.leads.map((lead) => lead.statement)];
}
