import type {Article, Decision, Finding, LocaleFile, Product, WantOf} from '../model/index.js';
import {keysOf} from './keys-of.js';
import {offersOf} from './offers-of.js';
import {wantsOf} from './wants-of.js';

/** What the suggestions of an article depend on beside it. */
export interface SuggestionOptions {
  readonly locales: ReadonlyMap<string, LocaleFile>;
  /** A list of well-known ones by default. */
  readonly products?: readonly Product[];
  /** What people decided; nothing by default. */
  readonly decisions?: readonly Decision[];
  /** Of the article; none where it was not checked. */
  readonly findings: readonly Finding[];
}

/** What an article wants, and what it has. */
export interface ArticleSuggestions {
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
