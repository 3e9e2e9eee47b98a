import type {Entry} from '../model/index.js';
import {sortFacts} from './facts.js';

/** Joins two explanations of the same error: the first one is primary, the second adds to its fields. */
export function mergeEntries(first: Entry, second: Entry): Entry {
  const isTitleNew = first.article !== second.article || first.title.unit !== second.title.unit;
  return {
    ...first,
    codes: distinct([...first.codes, ...second.codes], (code) => JSON.stringify(code)),
    meaning: [...first.meaning, ...second.meaning],
    causes: [...first.causes, ...second.causes],
    examples: [...first.examples, ...second.examples],
    fixes: [...first.fixes, ...second.fixes],
    notes: [...first.notes, ...second.notes],
    prerequisites: [...first.prerequisites, ...second.prerequisites],
    seeAlso: [...first.seeAlso, ...second.seeAlso],
    other: [...first.other, ...second.other],
    leads: [
      ...(first.leads ?? []),
      ...(isTitleNew ? [{field: 'title' as const, statement: second.title}] : []),
      ...(second.leads ?? []),
    ],
    links: distinct([...first.links, ...second.links], (link) => `${link.url}\n${link.text}`),
    facts: sortFacts(distinct([...first.facts, ...second.facts], (fact) => JSON.stringify(fact))),
    related: distinct([...first.related, ...second.related], (other) => `${other.code} ${other.relation}`),
    changes: distinct([...first.changes, ...second.changes], (change) => JSON.stringify(change)),
  };
}

/** Values with different keys, the first of each. */
function distinct<T>(values: readonly T[], key: (value: T) => string): T[] {
  const found = new Map<string, T>();
  for (const value of values) if (!found.has(key(value))) found.set(key(value), value);
  return [...found.values()];
}
