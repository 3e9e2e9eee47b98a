import type {Codes} from '../codes/index.js';
import {entryStatements, itemFields, type Entry, type EntryVariant} from '../model/index.js';
import type {PlacedEntry} from './article-entries.js';
import {strengths} from './draft.js';
import {distinct} from './distinct.js';
import {articlesOf, mergeCodes, mergeEntries} from './merge-entries.js';
import {groupSame, isSame} from './same-statements.js';
import {unpairedStatement} from './statement.js';

type ItemField = (typeof itemFields)[number];

/**
 * Joins what several places say about a code that means different things in different products: one variant for each
 * article, and for each heading of an article that is about the code. Places that say the same are one variant; one
 * variant alone is the entry itself.
 *
 * @param placed in the order of their strength.
 */
export function joinVariants(placed: readonly PlacedEntry[], codes: Codes): Entry {
  const groups = new Map<string, [Entry, ...Entry[]]>();
  const firstOf = new Map<string, string>();
  for (const {entry, strength} of placed) {
    const isHeading = strength === strengths.heading;
    const own = `${entry.article}\n${isHeading ? entry.title.unit : ''}`;
    // A row or a sentence adds to what a heading of its article says.
    const key = isHeading || groups.has(own) ? own : (firstOf.get(entry.article) ?? own);
    if (!firstOf.has(entry.article)) firstOf.set(entry.article, key);
    const known = groups.get(key);
    if (known) known.push(entry);
    else groups.set(key, [entry]);
  }
  const [first, ...others] = groupSame(Array.from(groups.values(), mergeEntries), sayTheSame).map(mergeEntries);
  if (!first) throw new Error('Cannot join entries without one');
  return others.length === 0 ? first : entryOf([first, ...others], codes);
}

/** Whether two explanations are one: at least half of what either says on causes and fixes, or else on anything, is said by the other. */
function sayTheSame(a: Entry, b: Entry): boolean {
  if (productOf(a) !== productOf(b) && productOf(a) !== undefined && productOf(b) !== undefined) return false;
  const [first, second] = [said(a), said(b)];
  const [fewer, more] = first.length < second.length ? [first, second] : [second, first];
  if (fewer.length === 0) return more.length === 0 && isSame(a.title.source, b.title.source);
  const shared = fewer.filter((source) => more.some((other) => isSame(source, other)));
  return shared.length * 2 > more.length;
}

function said(entry: Entry): string[] {
  const own = entryStatements({...entry, leads: []}).slice(1);
  return own.map(({source}) => source);
}

/** An entry with nothing of its own but what holds for all variants. */
function entryOf(all: readonly [Entry, ...Entry[]], codes: Codes): Entry {
  const [first] = all;
  const [code] = first.codes;
  const registered = code && codes.familyOf(code)?.title?.(code);
  const empty = Object.fromEntries(itemFields.map((field) => [field, []])) as unknown as Pick<Entry, ItemField>;
  return {
    id: first.id,
    status: 'active',
    codes: mergeCodes(all.flatMap((entry) => entry.codes)),
    title: registered === undefined ? first.title : unpairedStatement(first.id, registered),
    meaning: [],
    ...empty,
    links: [],
    facts: [],
    article: first.article,
    section: first.section,
    articles: [...new Set(all.flatMap(articlesOf))],
    related: distinct(
      all.flatMap((entry) => entry.related),
      (other) => `${other.code} ${other.relation}`,
    ),
    changes: distinct(all.flatMap((entry) => entry.changes)),
    variants: variantsOf(all),
  };
}

function variantsOf(all: readonly Entry[]): EntryVariant[] {
  const used = new Map<string, number>();
  return all.map((entry): EntryVariant => {
    const isAlone = all.filter(({article}) => article === entry.article).length === 1;
    const base = isAlone ? entry.article : `${entry.article}#${entry.section}`;
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    const product = productOf(entry);
    const {title, meaning, leads, links, facts, context, article, section} = entry;
    const fields = Object.fromEntries(itemFields.map((field) => [field, entry[field]])) as Pick<Entry, ItemField>;
    return {
      key: count === 1 ? base : `${base}-${count}`,
      ...(product === undefined ? {} : {product}),
      title,
      meaning,
      ...fields,
      ...(leads && {leads}),
      links,
      facts,
      ...(context && {context}),
      article,
      section,
    };
  });
}

/** The product that an entry is about, or else the service. */
function productOf({context}: Entry): string | undefined {
  return context?.products[0] ?? context?.service;
}
