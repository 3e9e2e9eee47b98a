import {standardCodes, type Codes} from '../codes/index.js';
import {entryLines, indexEntry, searchIndex} from '../entries/index.js';
import type {BaseReader, KnowledgeBase} from '../model/index.js';
import {groupBy} from '../text/group-by.js';

/** Reads a knowledge base that is in memory as a whole. Search indexes are made when they are first needed. */
export function baseReader(
  base: Pick<KnowledgeBase, 'entries' | 'locales' | 'sourceLocale'>,
  codes: Codes = standardCodes,
): BaseReader {
  const {entries, locales, sourceLocale} = base;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const lines = Array.from(entryLines(base, codes));
  const linesOf = groupBy(lines, ({id}) => id);
  const indexes = new Map<string, string>();
  return {
    sourceLocale,
    locales,
    list: entries.map((entry) => indexEntry(entry, linesOf.get(entry.id) ?? [], '', codes)),
    entry: (id) => byId.get(id),
    search(locale) {
      const own =
        indexes.get(locale) ??
        searchIndex(
          lines.filter((line) => line.locale === locale),
          locale,
        );
      indexes.set(locale, own);
      return own;
    },
  };
}
