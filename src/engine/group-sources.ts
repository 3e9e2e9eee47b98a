import {identify, type TargetLocale} from '../identity/index.js';
import type {Finding} from '../model/index.js';
import {compare, groupBy} from '../text/index.js';
import {identified, type Source} from './source.js';

/** Sources by article, and what there is to say about that. */
export interface GroupedSources {
  /** The sources of each article; articles by key, sources by file. */
  readonly articles: readonly (readonly Source[])[];
  readonly findings: readonly Finding[];
}

/**
 * Sorts sources into articles, reading no more of them than that takes.
 *
 * @param targets what the user said about locales of pages that name none.
 */
export function groupSources(sources: readonly Source[], targets: readonly TargetLocale[] = []): GroupedSources {
  const sorted = sources.toSorted((a, b) => compare(a.file, b.file));
  const localized = sorted.filter(({english}) => !english);
  const {identities, findings} = identify(localized, targets);
  const known = sorted.flatMap((source) => {
    const identity = identities.get(source.like ?? source);
    return identity ? [{source: identified(source, identity), key: identity.key}] : [];
  });
  const articles = Array.from(groupBy(known, ({key}) => key)).sort(([a], [b]) => compare(a, b));
  return {articles: articles.map(([, own]) => own.map(({source}) => source)), findings};
}

/** The keys of all articles. */
export function articleKeys(articles: readonly (readonly Source[])[]): Set<string> {
  return new Set(articles.flatMap(([first]) => first?.identity?.key ?? []));
}
