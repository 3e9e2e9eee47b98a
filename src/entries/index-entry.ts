import {codeOfId} from '../codes/code-text.js';
import type {Entry, EntryLine, IndexEntry} from '../model/index.js';
import {spellings} from './entry-line.js';

/**
 * An entry as an index lists it.
 *
 * @param lines the entry in all its locales.
 */
export function indexEntry(entry: Entry, lines: readonly EntryLine[], file: string): IndexEntry {
  const range = rangeOf(entry);
  const becomes = entry.related.flatMap(({relation, entry: id, code}) =>
    relation === 'becomes' ? (id ?? `smtp/${code.split(' ').at(-1) ?? code}`) : [],
  );
  return {
    id: entry.id,
    status: entry.status,
    file,
    codes: spellings(entry),
    ...(range ? {range} : {}),
    titles: Object.fromEntries(lines.map(({locale, title}) => [locale, title])),
    ...(becomes.length > 0 ? {becomes} : {}),
  };
}

/** Path of an entry below the index: family and code, without what a path cannot hold. */
export function entryPath(id: string, safe: (name: string) => string): string {
  return `entries/${safe(id.slice(0, id.indexOf('/')))}/${safe(codeOfId(id))}.json`;
}

function rangeOf({codes}: Entry): [number, number] | undefined {
  for (const code of codes) {
    if (code.family === 'smtp' && code.enhanced && code.enhancedTo !== undefined)
      return [code.enhanced[2], code.enhancedTo];
  }
  return undefined;
}
