import {decisionsFor} from '../decisions/index.js';
import type {TargetLocale} from '../identity/index.js';
import {openCache} from '../machine/cache/index.js';
import {openFormerUnits} from '../machine/disk/index.js';
import {workerCount} from '../machine/workers/index.js';
import type {Finding, LabelWords} from '../model/index.js';
import type {ArticleOptions} from './article-options.js';
import {buildArticles, type FinishedArticle, type Stands} from './build-articles.js';
import {articleKeys, groupSources} from './group-sources.js';
import {pagePaths} from './page-paths.js';
import type {Source} from './source.js';
import {withWords} from './with-words.js';

/** What is known of a build before any article is built. */
export interface BuildPlan {
  /** The sources of each article; articles by key. */
  readonly articles: readonly (readonly Source[])[];
  /** Gives what all of them say of the words of labels. */
  readonly labels: () => LabelWords;
  /** Of no article: which page is which. */
  readonly findings: readonly Finding[];
  /** Gives the path of a file that was read, below what the user named. */
  readonly pathOf: (file: string) => string;
  readonly options: ArticleOptions;
}

/** How the articles of a plan are built. */
export interface PlannedSettings {
  /** What the user said about workers. */
  readonly workers: number | undefined;
  readonly cache: {readonly folder: string; readonly fingerprint: string} | undefined;
  /** Absolute path of the output of an earlier run, whose sentences keep their ids; absent for none. */
  readonly formerPath: string | undefined;
  /** Whether what an article writes stands already; absent where that is not known. */
  readonly stands?: Stands;
}

/** From this many bytes of pages on, building them takes longer than starting workers. */
const manyBytes = 1_500_000;

/**
 * Sorts the pages of a run into articles.
 *
 * @param targets what the user said about locales of pages that name none.
 * @param cache where results of earlier runs are; absent for nowhere.
 */
export function planBuild(
  sources: readonly Source[],
  options: ArticleOptions,
  targets?: readonly TargetLocale[],
  cache?: PlannedSettings['cache'],
): BuildPlan {
  const {articles: grouped, findings} = groupSources(sources, targets);
  const {articles, labels} = withWords(grouped, options, cache);
  const decisions = decisionsFor(options.decisions ?? [], articleKeys(articles));
  return {articles, labels, findings, pathOf: pagePaths(sources), options: {...options, decisions}};
}

/** Builds articles of a plan, in workers where that is faster. */
export async function* buildPlanned(
  {articles, labels, options}: Pick<BuildPlan, 'articles' | 'labels' | 'options'>,
  {workers, cache, formerPath, stands}: PlannedSettings,
): AsyncGenerator<FinishedArticle> {
  const former =
    formerPath === undefined
      ? undefined
      : openFormerUnits(formerPath, cache && openCache(cache.folder, cache.fingerprint));
  try {
    yield* buildArticles(articles, {
      options,
      last: 'report',
      labels,
      workers: (size) => workerCount(workers, size >= manyBytes),
      cache,
      stands,
      ...(former && {former}),
    });
  } finally {
    // Before the file that it reads is written anew.
    former?.close();
  }
}
