import MiniSearch from 'minisearch';
import type {EntryLine} from '../model/index.js';
import {searchFields, searchTerms} from '../text/search-terms.js';

/** A search index of the entries in one locale, as `minisearch` loads it; terms are cut by the word rules of that locale. */
export function searchIndex(lines: readonly EntryLine[], locale: string): string {
  const index = new MiniSearch<Record<string, string>>({
    fields: [...searchFields],
    tokenize: (text) => searchTerms(text, locale),
    // `searchTerms` has folded the terms already.
    processTerm: (term) => term,
  });
  index.addAll(
    lines.map(({id, title, code, meaning, causes, fixes, notes, other}) => ({
      id,
      title,
      code,
      meaning: meaning.join('\n'),
      causes: causes.join('\n'),
      fixes: fixes.join('\n'),
      rest: [...notes, ...other].join('\n'),
    })),
  );
  return `${JSON.stringify(index)}\n`;
}
