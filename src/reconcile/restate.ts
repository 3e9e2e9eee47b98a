import {defaultProducts, renames, resolveLocale, sourceLocale, type Article, type LocaleFile} from '../model/index.js';
import type {ReconcileOptions} from './reconcile.js';
import {driftedState, driftOf, type GroupState} from './states.js';
import {termKey} from './terms.js';

/** A translation that was made from an older wording of a sentence. */
export interface OlderTranslation {
  readonly article: Article;
  readonly locale: string;
  readonly source: string;
  readonly target: string;
  /** The newest wording. */
  readonly canonical: string;
}

/** Says how a translation stands that is in no page, as `reconcile` says it of those in pages. */
export function restate(
  {article, locale, source, target, canonical}: OlderTranslation,
  {products = defaultProducts, patch = true, locales = new Map<string, LocaleFile>()}: ReconcileOptions = {},
): GroupState {
  const vocabulary = {products: renames(products), language: resolveLocale(sourceLocale, locales)};
  const hunks = article.changes.flatMap((change) => change.hunks.filter((hunk) => hunk.class === 'term'));
  const drift = driftOf(source, canonical, {vocabulary, terms: new Set(hunks.map(termKey))});
  return driftedState({source, target}, drift, resolveLocale(locale, locales), {patch, vocabulary});
}
