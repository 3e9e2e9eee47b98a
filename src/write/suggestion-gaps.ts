import {
  closedParts,
  suggestionOffers,
  type FilePart,
  type LongFile,
  type Suggestion,
  type SuggestionGap,
  type SuggestionParts,
  type WantedSuggestions,
} from '../model/index.js';
import {shared} from './shared-files.js';

/** How suggestions are found, and written. */
export interface SuggestionRules {
  readonly index: (
    wanted: ReadonlySet<string>,
    offers: Iterable<string>,
  ) => (want: WantedSuggestions) => readonly Suggestion[];
  /** What stands in a gap of a line of units. */
  readonly inUnits: (suggestions: readonly Suggestion[]) => string;
  readonly inReview: (gap: SuggestionGap, suggestions: readonly Suggestion[]) => string;
}

/** Fills the files of articles with what is only known when all of them have come. */
export interface SuggestionGaps {
  /** Takes what an article wants, and gives the part that keeps what it has. */
  readonly add: (article: SuggestionParts) => FilePart;
  /** The same function, but for the gaps in what it gives of units and of these reviews. */
  readonly closed: (
    partsOf: (path: string) => Iterable<string>,
    reviews: ReadonlySet<string>,
  ) => {readonly partsOf: (path: string) => Iterable<string>; readonly reviews: Iterable<LongFile>};
}

/** Keeps the keys of what is wanted, and nothing else. */
export function suggestionGaps({index, inUnits, inReview}: SuggestionRules): SuggestionGaps {
  const wanted = new Set<string>();
  return {
    add(article) {
      for (const key of article.wanted) wanted.add(key);
      return {path: suggestionOffers, text: article.offers};
    },
    closed(partsOf, reviews) {
      const find = index(wanted, partsOf(suggestionOffers));
      const read = (path: string): Iterable<string> => {
        if (path === shared.units) return closedParts(partsOf(path), (gap) => inUnits(find(gap)));
        return reviews.has(path) ? closedParts(partsOf(path), (gap) => inReview(gap, find(gap))) : partsOf(path);
      };
      function* files(): Generator<LongFile> {
        for (const path of reviews) yield {path, parts: {[Symbol.iterator]: () => read(path)[Symbol.iterator]()}};
      }
      return {partsOf: read, reviews: files()};
    },
  };
}
