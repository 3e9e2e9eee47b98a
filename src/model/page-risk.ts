import type {Severity} from './counts.js';
import type {Locale} from './locale.js';
import type {ReviewRisk} from './review-page.js';

/**
 * A sentence of a page that can be rated.
 *
 * @internal
 */
export interface SentenceToRate {
  /** What it is known by on its page. */
  readonly unit: string;
  /** The English that it was translated from, Markdown, and its translation. */
  readonly source: string;
  readonly target: string;
  /** `textHash` of these. */
  readonly hashes: {readonly source: string; readonly target: string};
  /** Of the findings on it. */
  readonly severities: readonly Severity[];
}

/**
 * Gathers what rating the sentences of a page needs of it, as text that can be stored.
 *
 * @internal
 */
export type GatherRisk = (sentences: readonly SentenceToRate[], locale: Locale) => string;

/**
 * A page before all others are known.
 *
 * @internal
 */
export interface PageToRate {
  /** Its name on the review page. */
  readonly page: string;
  /** What was gathered of it. */
  readonly sentences: string;
}

/**
 * A page whose sentences are rated.
 *
 * @internal
 */
export interface PageRisk {
  readonly page: string;
  /** By the first unit that they cover. */
  readonly sentences: Readonly<Record<string, ReviewRisk>>;
  /** Of its ten riskiest sentences together. */
  readonly points: number;
}

/**
 * Rates the pages of a locale.
 *
 * @internal
 * @param pages gives all of them, as often as it is called.
 */
export type RateRisk = (pages: () => Iterable<PageToRate>) => Iterable<PageRisk>;

/**
 * Parts under this name, followed by a locale, are no file: they are what was gathered of pages, until all have come.
 *
 * @internal
 */
export const gatheredRisk = 'risk';
