import MiniSearch, {type SearchResult} from 'minisearch';
import {searchFields, searchTerms} from '../text/search-terms.js';

/** An entry that the words of a text lead to. */
export interface WordHit {
  readonly id: string;
  readonly score: number;
  /** How much of what the text asks for it has, from 0 to 1; rare words count more. */
  readonly coverage: number;
  readonly matched: readonly string[];
}

/** What of a text is looked for: enough for some sentences, not for a log. */
const most = {characters: 2000, words: 40, wordLength: 60};

const boost = {title: 4, code: 4, meaning: 2, causes: 2, fixes: 1, rest: 0.5};

/**
 * Looks for the words of a text in the entries of one locale.
 *
 * @param index as `searchIndex` wrote it, for the same locale.
 * @returns entries that have any of the words, best first.
 */
export function searchWords(text: string, index: string, locale: string): WordHit[] {
  const terms = [...new Set(searchTerms(text.slice(0, most.characters), locale))]
    .filter(({length}) => length <= most.wordLength)
    .slice(0, most.words);
  if (terms.length === 0) return [];
  const loaded = MiniSearch.loadJSON<Record<string, string>>(index, {
    fields: [...searchFields],
    tokenize: (part) => part.split('\n'),
    processTerm: (term) => term,
  });
  const results = loaded.search(terms.join('\n'), {
    boost,
    prefix: (term) => isLong(term),
    fuzzy: (term) => (isLong(term) && term.length > 5 ? 0.2 : false),
  });
  const weights = weigh(terms, results, loaded.documentCount);
  const all = terms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0);
  return results.map(({id, score, queryTerms, terms: found}) => ({
    id: String(id),
    score,
    coverage: queryTerms.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0) / all,
    matched: [...new Set(found)],
  }));
}

/** Whether a word may be the beginning of another one, or misspelt: words in scripts without spaces are short and exact. */
function isLong(term: string): boolean {
  return term.length > 3 && /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u.test(term);
}

/** Weight of each word: that of BM25, so that words which stand everywhere count for nearly nothing. */
function weigh(terms: readonly string[], results: readonly SearchResult[], count: number): Map<string, number> {
  const found = new Map(terms.map((term) => [term, 0]));
  for (const {queryTerms} of results)
    for (const term of new Set(queryTerms)) found.set(term, (found.get(term) ?? 0) + 1);
  return new Map(
    Array.from(found, ([term, documents]) => [term, Math.log(1 + (count - documents + 0.5) / (documents + 0.5))]),
  );
}
