import {entryLines, indexEntry, searchIndex} from '../entries/index.js';
import type {KnowledgeBase, Shelf} from '../model/index.js';

/** A shelf of a knowledge base that is in memory as a whole. Search indexes are made when they are first needed. */
export function shelfOf(base: Pick<KnowledgeBase, 'entries' | 'locales' | 'sourceLocale'>): Shelf {
  const {entries, locales, sourceLocale} = base;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const lines = entryLines(base);
  const indexes = new Map<string, string>();
  return {
    sourceLocale,
    locales,
    list: entries.map((entry) =>
      indexEntry(
        entry,
        lines.filter(({id}) => id === entry.id),
        '',
      ),
    ),
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
