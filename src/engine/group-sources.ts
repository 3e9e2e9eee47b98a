import {fileFinding, type Finding} from '../model/index.js';
import {compare, groupBy} from '../text/index.js';
import type {Source} from './source.js';

/** Sources by article, and a finding for each page that is gone. */
export interface GroupedSources {
  /** The sources of each article; articles by key, sources by file. */
  readonly articles: readonly (readonly Source[])[];
  readonly findings: readonly Finding[];
}

/**
 * Sorts sources into articles, reading no more of them than that takes. Versions of pages that a repository does not
 * have any more are left out: a page is gone in a locale where none of its versions is one of today.
 */
export function groupSources(sources: readonly Source[]): GroupedSources {
  const {kept, findings} = dropDeleted(sources.toSorted((a, b) => compare(a.file, b.file)));
  const articles = Array.from(groupBy(kept, (source) => source.key())).sort(([a], [b]) => compare(a, b));
  return {articles: articles.map(([, own]) => own), findings};
}

function dropDeleted(sources: readonly Source[]): {kept: readonly Source[]; findings: Finding[]} {
  if (!sources.some(({isPast, english}) => isPast && !english)) return {kept: sources, findings: []};
  const nameOf = (source: Source): string => `${source.key()}\0${source.locale()}`;
  const localized = groupBy(
    sources.filter(({english}) => !english),
    nameOf,
  );
  const gone = new Map(Array.from(localized).filter(([, versions]) => versions.every(({isPast}) => isPast)));
  return {
    kept: sources.filter((source) => source.english !== undefined || !gone.has(nameOf(source))),
    findings: Array.from(gone.values(), deleted),
  };
}

function deleted(versions: readonly Source[]): Finding {
  const last = versions.at(-1);
  return fileFinding({
    file: last?.file ?? '',
    locale: last?.locale(),
    ruleId: 'input-deleted',
    severity: 'info',
    message: `The page is not in its repository any more: ${versions.length} ${versions.length === 1 ? 'version is' : 'versions are'} left out`,
  });
}
