import {openCache} from '../machine/cache/index.js';
import type {FormerUnits} from '../machine/disk/index.js';
import {fromBytes, mapInWorkers} from '../machine/workers/index.js';
import {resultName, storedResult} from './article-cache.js';
import type {FormerUnit} from '../model/index.js';
import type {ArticleOptions} from './article-options.js';
import {failedResult, type ArticleResult} from './article-result.js';
import type {ArticleJob, ArticleWorkerData} from './article-job.js';
import type {LastStage} from './build-article.js';
import {formerOf} from './former-of.js';
import {optionsName} from './options-name.js';
import type {LoadedSource, Source} from './source.js';

/** How articles are built. */
export interface BuildArticlesSettings {
  readonly options: ArticleOptions;
  readonly last: Exclude<LastStage, 'reconcile' | 'exchange'>;
  /** How many workers; 0 for none. */
  readonly workers: number;
  /** Where results are stored and looked for; absent for nowhere. */
  readonly cache?: {readonly folder: string; readonly fingerprint: string};
  /** Units of an earlier run, whose ids are kept. */
  readonly former?: FormerUnits;
}

/** The result of an article, and how many sources it was made from. */
export interface FinishedArticle {
  /** Which article. */
  readonly key: string;
  readonly result: ArticleResult;
  readonly sources: number;
}

/**
 * Builds articles, in workers where there are any; those that a cache has are taken from there.
 * Where a worker dies, its pages get findings.
 *
 * @param articles the sources of each article.
 */
export async function* buildArticles(
  articles: readonly (readonly Source[])[],
  settings: BuildArticlesSettings,
): AsyncGenerator<FinishedArticle> {
  const {options, last, workers, former} = settings;
  const formerUnits = ([first]: readonly Source[]): FormerUnit[] => formerOf(former, first?.identity);
  const place = settings.cache && {folder: settings.cache.folder, fingerprint: settings.cache.fingerprint};
  const cache = place && openCache(place.folder, place.fingerprint);
  const prefix = cache ? `${last} ${optionsName(options)}` : '';
  const missing: {readonly base: string; readonly sources: readonly Source[]}[] = [];
  for (const sources of articles) {
    const base = cache ? [prefix, ...sources.map((source) => source.hash())].join(' ') : '';
    const result = cache && storedResult(cache, resultName(base, formerUnits(sources)));
    if (result === undefined) missing.push({base, sources});
    else yield {key: keyOf(sources), result, sources: sources.length};
  }
  // Texts are read as late as possible.
  const toJob = ({base, sources}: (typeof missing)[number]): ArticleJob => ({
    base,
    sources: sources.map((source) => source.load()),
    former: formerUnits(sources),
  });
  const data: ArticleWorkerData = {options, last, cache: place};
  if (workers === 0) {
    // Loaded here alone: a main thread that has workers does not run stages.
    const {articleJobs} = await import('./article-job.js');
    const run = articleJobs(data);
    for (const one of missing) {
      const result = fromBytes(run(toJob(one))) as ArticleResult;
      yield {key: keyOf(one.sources), result, sources: one.sources.length};
    }
  } else {
    const jobs = lazily(missing, toJob);
    const module = new URL('./article-worker.js', import.meta.url);
    for await (const outcome of mapInWorkers<ArticleJob, Uint8Array>(jobs, {module, size: workers, workerData: data})) {
      const {sources} = outcome.job;
      const result =
        'result' in outcome
          ? (fromBytes(outcome.result) as ArticleResult)
          : failedResult(
              sources.map(({file}) => file),
              outcome.error,
            );
      yield {key: keyOf(sources), result, sources: sources.length};
    }
  }
  if (missing.length > 0) cache?.sweep();
}

function keyOf([first]: readonly Pick<LoadedSource, 'identity'>[]): string {
  return first?.identity?.key ?? '';
}

function* lazily<Value, Made>(values: Iterable<Value>, make: (value: Value) => Made): Generator<Made> {
  for (const value of values) yield make(value);
}
