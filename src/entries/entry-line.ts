import {familyOfId, type Codes} from '../codes/index.js';
import {noStatuses} from '../model/counts.js';
import {contents, itemFields, statementsOf} from '../model/entry-statements.js';
import type {
  Entry,
  EntryLine,
  EntrySource,
  LineItem,
  LineVariant,
  PageContext,
  Related,
  Sentence,
} from '../model/index.js';
import {localEntry, type Wanted} from './local-entry.js';
import type {Line, LocalContent, Point} from './types.js';

/** An entry in a locale as it is published: nothing is left to look up, and nothing stands in it that is empty. */
export function entryLine(entry: Entry, wanted: Wanted, codes: Codes): EntryLine {
  const own = localEntry(entry, wanted, codes);
  const locale = wanted.locale ?? wanted.sourceLocale;
  return {
    id: entry.id,
    family: familyOfId(entry.id),
    code: own.codes[0] ?? '',
    codes: [...own.codes],
    ...filled('registry', own.registry),
    locale,
    status: entry.status,
    ...lineContent(own, entry),
    ...filled('related', entry.related.map(relatedOf)),
    ...filled('sources', (entry.sources ?? []).filter((one) => one.locale === locale).map(sourceOf)),
    ...filled(
      'variants',
      (entry.variants ?? []).flatMap((variant, index): LineVariant[] => {
        const said = own.variants?.[index];
        if (!said) return [];
        const {key, product} = variant;
        return [{key, ...(product === undefined ? {} : {product}), ...lineContent(said, variant)}];
      }),
    ),
    sentences: countStatuses(entry, wanted.locale),
  };
}

function relatedOf({entry, code, relation, registry}: Related): Omit<Related, 'unit'> {
  return {...(entry !== undefined && {entry}), code, relation, ...(registry !== undefined && {registry})};
}

function sourceOf({article, page, url}: EntrySource): Omit<EntrySource, 'locale'> {
  return {article, page, ...(url !== undefined && {url})};
}

/** Where a content stands, and what its pages are about. */
interface Origin {
  readonly article: string;
  readonly section: string;
  readonly context?: PageContext;
}

function lineContent(content: LocalContent, {article, section, context}: Origin): Omit<LineVariant, 'key' | 'product'> {
  const {title, meaning, causes, fixes, prerequisites, notes, examples, seeAlso, other, facts, links} = content;
  return {
    title: sentence(title),
    meaning: meaning.map(sentence),
    causes: causes.map(item),
    fixes: fixes.map(item),
    ...filled('prerequisites', prerequisites.map(item)),
    ...filled('notes', notes.map(item)),
    ...filled('examples', examples.map(item)),
    ...filled('seeAlso', seeAlso.map(item)),
    ...filled('other', other.map(item)),
    ...filled('facts', facts),
    ...filled('links', links),
    ...(context && {context}),
    article,
    section,
  };
}

function item({lines, literals, ordered, steps}: Point): LineItem {
  return {
    lines: lines.map(sentence),
    ...filled('literals', literals),
    ...(ordered && steps.length > 0 && {ordered}),
    ...filled('steps', steps.map(item)),
  };
}

function sentence({text, status, english}: Line): Sentence {
  return {text, ...(status !== 'current' && {status}), ...(english === undefined ? {} : {english})};
}

function filled<Key extends string, Value>(key: Key, list: readonly Value[]): Partial<Record<Key, Value[]>> {
  return list.length === 0 ? {} : ({[key]: [...list]} as Record<Key, Value[]>);
}

function countStatuses(entry: Entry, locale: string | undefined): EntryLine['sentences'] {
  const counts = noStatuses();
  const all = contents(entry).flatMap(({title, meaning, ...content}) => [
    title,
    ...meaning,
    ...itemFields.flatMap((field) => content[field].flatMap(statementsOf)),
  ]);
  for (const {texts: own} of all) counts[locale === undefined ? 'current' : (own[locale]?.status ?? 'missing')]++;
  return counts;
}
