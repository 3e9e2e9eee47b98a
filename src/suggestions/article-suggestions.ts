import type {Article, WantOf} from '../model/index.js';
import {keysOf} from './keys-of.js';
import {offersOf} from './offers-of.js';
import type {SuggestionOptions} from './suggestion-options.js';
import {wantsOf} from './wants-of.js';

/** What an article wants, and what it has. */
interface ArticleSuggestions {
  /** The keys of what it wants. */
  readonly wanted: readonly string[];
  /** Gives a line for each translation that it has, as in `SuggestionParts`. */
  readonly offers: () => string;
  readonly wantOf: WantOf;
}

/**
 * Tells for which sentences of an article other translations of the same English are wanted (those that are stale, missing,
 * untranslated, or that a check warns of), and which translations it has itself, in any version of its pages and by any
 * decision. Which of them find each other is known when all articles are: see `suggestionIndex`.
 */
export function articleSuggestions(article: Article, options: SuggestionOptions): ArticleSuggestions {
  const keys = keysOf(options);
  const wants = wantsOf(article, options.findings, keys);
  return {
    wanted: Array.from(new Set(Array.from(wants.values()).flatMap((want) => want.keys))),
    offers: () => offersOf(article, options, keys),
    wantOf: (unit, locale) => wants.get(`${locale}\0${unit.id}`),
  };
}
