import type {Decision, Finding, LocaleFile, Product} from '../model/index.js';

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
