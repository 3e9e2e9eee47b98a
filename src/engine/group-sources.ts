import {identify, type TargetLocale} from '../identity/index.js';
import {fileFinding, type Finding} from '../model/index.js';
import {compare, groupBy} from '../text/index.js';
import {identified, type Source} from './source.js';

/** Sources by article, and what there is to say about that. */
export interface GroupedSources {
  /** The sources of each article; articles by key, sources by file. */
  readonly articles: readonly (readonly Source[])[];
  readonly findings: readonly Finding[];
}

/**
 * Sorts sources into articles, reading no more of them than that takes. Versions of pages that a repository does not
 * have any more are left out: a page is gone in a locale where none of its versions is one of today.
 *
 * @param targets what the user said about locales of pages that name none.
 */
export function groupSources(sources: readonly Source[], targets: readonly TargetLocale[] = []): GroupedSources {
  const sorted = sources.toSorted((a, b) => compare(a.file, b.file));
  const localized = sorted.filter(({english}) => !english);
  const {identities, findings} = identify(localized, targets);
  const known = sorted.flatMap((source) => {
    const identity = identities.get(source.like ?? source);
    return identity ? [{source: identified(source, identity), ...identity}] : [];
  });
  const {kept, findings: gone} = dropDeleted(known);
  const articles = Array.from(groupBy(kept, ({key}) => key)).sort(([a], [b]) => compare(a, b));
  return {articles: articles.map(([, own]) => own.map(({source}) => source)), findings: [...findings, ...gone]};
}

interface Known {
  readonly source: Source;
  readonly key: string;
  readonly locale: string;
}

function dropDeleted(known: readonly Known[]): {kept: readonly Known[]; findings: Finding[]} {
  if (!known.some(({source}) => source.isPast && !source.english)) return {kept: known, findings: []};
  const nameOf = ({key, locale}: Known): string => `${key}\0${locale}`;
  const localized = groupBy(
    known.filter(({source}) => !source.english),
    nameOf,
  );
  const gone = new Map(Array.from(localized).filter(([, versions]) => versions.every(({source}) => source.isPast)));
  return {
    kept: known.filter((one) => one.source.english !== undefined || !gone.has(nameOf(one))),
    findings: Array.from(gone.values(), deleted),
  };
}

function deleted(versions: readonly Known[]): Finding {
  const last = versions.at(-1);
  return fileFinding({
    file: last?.source.file ?? '',
    locale: last?.locale,
    ruleId: 'input-deleted',
    severity: 'info',
    message: `The page is not in its repository any more: ${versions.length} ${versions.length === 1 ? 'version is' : 'versions are'} left out`,
  });
}
