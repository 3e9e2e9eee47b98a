import {itemFields, type Code, type Entry, type Lead} from '../model/index.js';
import {distinct} from './distinct.js';
import {sortFacts} from './facts.js';
import {areSame, groupSame, isSame, joinItems, joinStatements} from './same-statements.js';

/**
 * Joins explanations of the same error: the first one is primary, the others add to its fields. What several say is
 * there once, with the evidence of all.
 */
export function mergeEntries(entries: readonly [Entry, ...Entry[]]): Entry {
  const [first, ...others] = entries;
  if (others.length === 0) return first;
  const isSameTitle = ({title}: Entry): boolean => isSame(first.title.source, title.source);
  const isTitleNew = (entry: Entry): boolean =>
    (first.article !== entry.article || first.title.unit !== entry.title.unit) && !isSameTitle(entry);
  const leads = [
    ...(first.leads ?? []),
    ...others.flatMap((entry) => [
      ...(isTitleNew(entry) ? [{field: 'title' as const, statement: entry.title}] : []),
      ...(entry.leads ?? []),
    ]),
  ];
  const fields = Object.fromEntries(
    itemFields.map((field) => [
      field,
      groupSame(
        entries.flatMap((entry) => entry[field]),
        areSame,
      ).map(joinItems),
    ]),
  );
  return {
    ...first,
    ...fields,
    codes: mergeCodes(entries.flatMap(({codes}) => codes)),
    title: joinStatements([first.title, ...others.filter(isSameTitle).map(({title}) => title)]),
    meaning: groupSame(
      entries.flatMap(({meaning}) => meaning),
      (a, b) => isSame(a.source, b.source),
    ).map(joinStatements),
    leads: mergeLeads(leads),
    links: distinct(
      entries.flatMap(({links}) => links),
      (link) => `${link.url}\n${link.text}`,
    ),
    facts: sortFacts(distinct(entries.flatMap(({facts}) => facts))),
    articles: [...new Set(entries.flatMap(articlesOf))],
    related: distinct(
      entries.flatMap(({related}) => related),
      (other) => `${other.code} ${other.relation}`,
    ),
    changes: distinct(entries.flatMap(({changes}) => changes)),
  };
}

/** Leads with each sentence once for a field. */
function mergeLeads(leads: readonly Lead[]): Lead[] {
  const groups = groupSame(leads, (a, b) => a.field === b.field && isSame(a.statement.source, b.statement.source));
  return groups.map(([first, ...others]) => ({
    ...first,
    statement: joinStatements([first.statement, ...others.map(({statement}) => statement)]),
  }));
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
