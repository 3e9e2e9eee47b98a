import {
  defaultProducts,
  type Article,
  type FormerUnit,
  type LocaleFile,
  type Page,
  type Product,
} from '../model/index.js';
import {compare, groupBy} from '../text/index.js';
import {reconcileArticle} from './reconcile-article.js';

/** What can be set for reconciling. */
export interface ReconcileOptions {
  /** Product names with their aliases over time; a built-in list by default. */
  readonly products?: readonly Product[];
  /** Whether translations are patched where that is safe; `true` by default. */
  readonly patch?: boolean;
  /** What is known about languages, by tag, for the spelling of numbers; what ICU knows by default. */
  readonly locales?: ReadonlyMap<string, LocaleFile>;
  /** Units of an earlier run, such as lines of its `units.ndjson`: their sentences keep their ids. None by default. */
  readonly formerUnits?: readonly FormerUnit[];
}

/**
 * Reconciles pages to articles: one per page key, with canonical units, their variants over time,
 * every change of the source, and for each locale the translation and its status.
 * The order of the pages does not matter. Pages without pairs (tables of contents, includes, pages in one language) belong to no article.
 *
 * @param pages versions of any pages in any locales, as `read` gives them; they are not changed.
 * @returns articles by key.
 */
export function reconcile(pages: readonly Page[], options: ReconcileOptions = {}): Article[] {
  const settings = {
    products: options.products ?? defaultProducts,
    patch: options.patch ?? true,
    locales: options.locales ?? new Map<string, LocaleFile>(),
  };
  const former = groupBy(options.formerUnits ?? [], ({article}) => article);
  const articles = groupBy(
    pages.filter(({pairs}) => pairs.length > 0),
    ({key}) => key,
  );
  return Array.from(articles)
    .filter(([, versions]) => versions.some(({english}) => !english))
    .toSorted(([a], [b]) => compare(a, b))
    .map(([key, versions]) => reconcileArticle(key, versions, {...settings, formerUnits: former.get(key) ?? []}));
}
