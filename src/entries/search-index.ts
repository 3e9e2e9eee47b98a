import MiniSearch from 'minisearch';
import type {EntryLine, LineItem} from '../model/index.js';
import {searchFields, searchTerms} from '../text/search-terms.js';
import {itemText} from './item-text.js';

/** A search index of the entries in one locale, as `minisearch` loads it; terms are cut by the word rules of that locale. */
export function searchIndex(lines: readonly EntryLine[], locale: string): string {
  const index = new MiniSearch<Record<string, string>>({
    fields: [...searchFields],
    tokenize: (text) => searchTerms(text, locale),
    // `searchTerms` has folded the terms already.
    processTerm: (term) => term,
  });
  index.addAll(lines.map(searched));
  return `${JSON.stringify(index)}\n`;
}

/** The texts of an entry and of its variants, by the fields that are searched. */
function searched({id, code, variants = [], ...entry}: EntryLine): Record<string, string> {
  const all = [entry, ...variants];
  const text = (items: readonly LineItem[]): string => items.map((one) => itemText(one)).join('\n');
  return {
    id,
    title: entry.title.text,
    code,
    // A title covers several sentences where a paragraph could not be cut: the meaning is in it.
    meaning: all
      .flatMap(({title, meaning}, index) => (index === 0 ? meaning : [title, ...meaning]).map((one) => one.text))
      .join('\n'),
    causes: text(all.flatMap(({causes}) => causes)),
    fixes: text(all.flatMap(({fixes}) => fixes)),
    rest: text(
      all.flatMap(({notes = [], examples = [], prerequisites = [], seeAlso = [], other = []}) => [
        ...notes,
        ...examples,
        ...prerequisites,
        ...seeAlso,
        ...other,
      ]),
    ),
  };
}
