import {codeOfId, familyOfId, standardCodes, type Codes} from '../codes/index.js';
import type {CodeListEntry, Entry, IndexEntry} from '../model/index.js';
import {sourceLocale} from '../model/source-locale.js';
import {plain} from '../text/plain.js';
import {spellings} from './local-entry.js';

/**
 * An entry as an index lists it.
 *
 * @param lines its titles in all its locales.
 */
export function indexEntry(
  entry: Entry,
  lines: readonly {readonly locale: string; readonly title: {readonly text: string}}[],
  file: string,
  codes: Codes = standardCodes,
): IndexEntry {
  const range = entry.codes.map((code) => codes.familyOf(code)?.range?.(code)).find((one) => one !== undefined);
  // Related codes without an entry are known by their spelling alone.
  const idOf = (spelling: string): string | undefined => codes.scan(spelling).find(({text}) => text === spelling)?.id;
  const becomes = entry.related.flatMap(({relation, entry: id, code}) =>
    relation === 'becomes' ? (id ?? idOf(code) ?? []) : [],
  );
  return {
    id: entry.id,
    status: entry.status,
    file,
    codes: spellings(entry, codes),
    ...(range ? {range} : {}),
    titles: Object.fromEntries(lines.map(({locale, title}) => [locale, title.text])),
    ...messagesOf(entry),
    ...(entry.variants && {
      variants: entry.variants.map(({key, product, title}) => ({
        key,
        ...(product === undefined ? {} : {product}),
        title: plain(title.source),
      })),
    }),
    ...(becomes.length > 0 ? {becomes} : {}),
  };
}

/** What of an entry a lookup of codes needs. */
export function codeListEntry({id, status, file, codes, range, becomes}: IndexEntry): CodeListEntry {
  return {id, status, file, codes, ...(range && {range}), ...(becomes && {becomes})};
}

/** Texts of the messages of an entry, in English and in each locale that has them. */
function messagesOf({codes}: Entry): Pick<IndexEntry, 'messages'> {
  const found = new Map<string, string[]>();
  for (const code of codes) {
    if (code.family !== 'message') continue;
    for (const [locale, text] of [[sourceLocale, code.text] as const, ...Object.entries(code.translations)])
      found.set(locale, [...(found.get(locale) ?? []), text]);
  }
  return found.size === 0 ? {} : {messages: Object.fromEntries(found)};
}

/** Path of an entry below the index: family and code, without what a path cannot hold. */
export function entryPath(id: string, safe: (name: string) => string): string {
  return `entries/${safe(familyOfId(id))}/${safe(codeOfId(id))}.json`;
}
