import {itemFields, type Code, type Entry, type Item, type Lead, type Statement} from '../model/index.js';
import {sortFacts} from './facts.js';
import {areSame, isSame, joinItems, joinStatements} from './same-statements.js';

/**
 * Joins two explanations of the same error: the first one is primary, the second adds to its fields. What both say is
 * there once, with the evidence of both.
 */
export function mergeEntries(first: Entry, second: Entry): Entry {
  const isTitleNew =
    (first.article !== second.article || first.title.unit !== second.title.unit) &&
    !isSame(first.title.source, second.title.source);
  const leads = [
    ...(first.leads ?? []),
    ...(isTitleNew ? [{field: 'title' as const, statement: second.title}] : []),
    ...(second.leads ?? []),
  ];
  const fields = Object.fromEntries(itemFields.map((field) => [field, mergeItems(first[field], second[field])]));
  return {
    ...first,
    ...fields,
    codes: mergeCodes([...first.codes, ...second.codes]),
    title: isSame(first.title.source, second.title.source) ? joinStatements(first.title, second.title) : first.title,
    meaning: mergeStatements(first.meaning, second.meaning),
    leads: mergeLeads(leads),
    links: distinct([...first.links, ...second.links], (link) => `${link.url}\n${link.text}`),
    facts: sortFacts(distinct([...first.facts, ...second.facts], (fact) => JSON.stringify(fact))),
    articles: [...new Set([...articlesOf(first), ...articlesOf(second)])],
    related: distinct([...first.related, ...second.related], (other) => `${other.code} ${other.relation}`),
    changes: distinct([...first.changes, ...second.changes], (change) => JSON.stringify(change)),
  };
}

/** Leads with each sentence once for a field. */
function mergeLeads(leads: readonly Lead[]): Lead[] {
  const merged: Lead[] = [];
  for (const lead of leads) {
    const at = merged.findIndex(
      ({field, statement}) => field === lead.field && isSame(statement.source, lead.statement.source),
    );
    const known = merged[at];
    if (known) merged[at] = {...known, statement: joinStatements(known.statement, lead.statement)};
    else merged.push(lead);
  }
  return merged;
}

/** Keys of the articles that feed an entry. */
export function articlesOf({article, articles}: Pick<Entry, 'article' | 'articles'>): readonly string[] {
  return articles ?? [article];
}

/** Codes of an entry, each once; of a message, the translations of all places that give it. */
export function mergeCodes(codes: readonly Code[]): Code[] {
  const found = new Map<string, Code>();
  for (const code of codes) {
    const key = code.family === 'message' ? `message ${code.text}` : JSON.stringify(code);
    const known = found.get(key);
    if (known?.family === 'message' && code.family === 'message')
      found.set(key, {...known, translations: {...code.translations, ...known.translations}});
    else if (!known) found.set(key, code);
  }
  return [...found.values()];
}

function mergeStatements(first: readonly Statement[], second: readonly Statement[]): Statement[] {
  const merged = [...first];
  for (const statement of second) {
    const at = merged.findIndex((one) => isSame(one.source, statement.source));
    const known = merged[at];
    if (known) merged[at] = joinStatements(known, statement);
    else merged.push(statement);
  }
  return merged;
}

function mergeItems(first: readonly Item[], second: readonly Item[]): Item[] {
  const merged = [...first];
  for (const item of second) {
    const at = merged.findIndex((one) => areSame(one, item));
    const known = merged[at];
    if (known) merged[at] = joinItems(known, item);
    else merged.push(item);
  }
  return merged;
}

/** Values with different keys, the first of each. */
export function distinct<T>(values: readonly T[], key: (value: T) => string): T[] {
  const found = new Map<string, T>();
  for (const value of values) if (!found.has(key(value))) found.set(key(value), value);
  return [...found.values()];
}
