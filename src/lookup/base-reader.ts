import {standardCodes, type Codes} from '../codes/index.js';
import {entryLines, indexEntry} from '../entries/index.js';
import type {BaseReader, KnowledgeBase, SearchIndex} from '../model/index.js';
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
  const list = entries.map((entry) => indexEntry(entry, linesOf.get(entry.id) ?? [], '', codes));
  const indexes = new Map<string, Promise<SearchIndex>>();
  return {
    sourceLocale,
    locales,
    list,
    entry: (id) => byId.get(id),
    search(locale) {
      const own = indexes.get(locale) ?? makeIndex(locale);
      indexes.set(locale, own);
      return own;
    },
  };

  async function makeIndex(locale: string): Promise<SearchIndex> {
    const [{searchIndex}, {stemmerOf}] = await Promise.all([
      import('../entries/search-index.js'),
      import('../text/stemmers.js'),
    ]);
    const own = lines.filter((line) => line.locale === locale);
    const messages = new Map(list.map(({id, messages: texts}) => [id, texts?.[locale] ?? []]));
    const {head, blocks} = searchIndex(own, locale, {
      stem: stemmerOf(locale),
      messages: (id) => messages.get(id) ?? [],
    });
    return {...head, block: (index) => blocks[index] ?? []};
  }
}
