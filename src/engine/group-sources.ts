import {identify, type TargetLocale} from '../identity/index.js';
import type {Finding} from '../model/index.js';
import {compare, groupBy} from '../text/index.js';
import {repositoryWords, type WordOptions} from './repository-words.js';
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
 * @param wordOptions given where translations are checked: then sources know what others say of their words.
 */
export function groupSources(
  sources: readonly Source[],
  targets: readonly TargetLocale[] = [],
  wordOptions?: WordOptions,
): GroupedSources {
  const sorted = sources.toSorted((a, b) => compare(a.file, b.file));
  const localized = sorted.filter(({english}) => !english);
  const {identities, findings} = identify(localized, targets);
  const known = sorted.flatMap((source) => {
    const identity = identities.get(source.like ?? source);
    return identity ? [{source: identified(source, identity), key: identity.key}] : [];
  });
  const byKey = Array.from(groupBy(known, ({key}) => key)).sort(([a], [b]) => compare(a, b));
  const articles = byKey.map(([, own]) => own.map(({source}) => source));
  return {articles: wordOptions ? withWords(articles, wordOptions) : articles, findings};
}

function withWords(articles: readonly (readonly Source[])[], options: WordOptions): (readonly Source[])[] {
  const wordsOf = repositoryWords(articles, options);
  return articles.map((sources) =>
    sources.map((source) => {
      const words = wordsOf(source);
      return words && source.identity ? identified(source, source.identity, words) : source;
    }),
  );
}

/** The keys of all articles. */
export function articleKeys(articles: readonly (readonly Source[])[]): Set<string> {
  return new Set(articles.flatMap(([first]) => first?.identity?.key ?? []));
}
