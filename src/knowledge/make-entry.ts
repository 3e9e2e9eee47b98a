import {entryStatements, itemFields, statementsOf, type Entry, type EntryChange, type Related} from '../model/index.js';
import type {Statement} from '../model/index.js';
import type {Context, Draft} from './draft.js';
import {entryChanges} from './entry-changes.js';
import {facts, sortFacts} from './facts.js';
import type {Found} from '../codes/index.js';
import type {Fields} from './fields.js';
import {links} from './links.js';
import {mergeCodes} from './merge-entries.js';
import {pageContext} from './page-context.js';
import {related} from './related.js';

/**
 * The entry of codes that a draft is about.
 *
 * @param found the first one gives the id, the others are more names of the same error.
 */
export function makeEntry(
  {article, page, units, general, around, codes, language}: Context,
  found: readonly Found[],
  draft: Draft,
): Entry {
  const [first] = found;
  if (!first) throw new Error('Cannot make an entry without a code');
  const {title, fields} = draft;
  const removed = draft.removed ?? new Map<never, never>();
  const fieldOf = fieldsByUnit(title, fields);
  const own = [...fieldOf.keys()];
  for (const [unit, field] of removed) if (!fieldOf.has(unit.id)) fieldOf.set(unit.id, field);
  const stated = facts(article, [...own.flatMap((id) => units.get(id) ?? []), ...removed.keys()], language);
  const inherited = first.transient ? facts(article, general, language, true) : [];
  for (const {unit} of inherited) if (!fieldOf.has(unit)) fieldOf.set(unit, 'facts');
  const context = pageContext(page);
  const content = {
    title,
    ...fields,
    links: [],
    facts: sortFacts([...inherited, ...stated]),
    ...(context && {context}),
    article: article.key,
    section: draft.section,
  };
  const statements = entryStatements(content);
  return {
    id: first.id,
    status: 'active',
    codes: mergeCodes(found.map(({code}) => code)),
    ...content,
    links: links(statements, around),
    articles: [article.key],
    related: [...related(first.id, title, statements, codes), ...passing(draft)],
    changes: entryChanges(article, fieldOf),
  };
}

/** Codes that a place quotes in passing are related to what it explains. */
function passing({passing: codes = []}: Draft): Related[] {
  return codes.map(({id, text}) => ({entry: id, code: text, relation: 'see-also'}));
}

function fieldsByUnit(title: Statement, fields: Fields): Map<string, EntryChange['field']> {
  const found = new Map<string, EntryChange['field']>([[title.unit, 'title']]);
  for (const {field, statement} of fields.leads) found.set(statement.unit, field);
  for (const {unit} of fields.meaning) found.set(unit, 'meaning');
  for (const field of itemFields) for (const {unit} of fields[field].flatMap(statementsOf)) found.set(unit, field);
  return found;
}
