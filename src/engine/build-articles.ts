import {openCache} from '../machine/cache/index.js';
import {fromBytes, mapInWorkers} from '../machine/workers/index.js';
import type {ArticleOptions} from './article-options.js';
import {failedResult, type ArticleResult} from './article-result.js';
import type {ArticleJob, ArticleWorkerData} from './article-job.js';
import type {LastStage} from './build-article.js';
import {optionsName} from './options-name.js';
import type {Source} from './source.js';

/** How articles are built. */
export interface BuildArticlesSettings {
  readonly options: ArticleOptions;
  readonly last: Exclude<LastStage, 'reconcile'>;
  /** How many workers; 0 for none. */
  readonly workers: number;
  /** Where results are stored and looked for; absent for nowhere. */
  readonly cache?: {readonly folder: string; readonly fingerprint: string};
}

/** The result of an article, and how many sources it was made from. */
export interface FinishedArticle {
  readonly result: ArticleResult;
  readonly sources: number;
}

/**
 * Builds articles, in workers where there are any; those that a cache has are taken from there.
 * Pages that their worker dies of get findings.
 *
 * @param groups all sources of one article each.
 */
export async function* buildArticles(
  groups: readonly (readonly Source[])[],
  settings: BuildArticlesSettings,
): AsyncGenerator<FinishedArticle> {
  const {options, last, workers} = settings;
  const place = settings.cache && {folder: settings.cache.folder, fingerprint: settings.cache.fingerprint};
  const cache = place && openCache(place.folder, place.fingerprint);
  const prefix = cache ? `${last} ${optionsName(options)}` : '';
  const missing: {readonly name: string; readonly group: readonly Source[]}[] = [];
  for (const group of groups) {
    const name = cache ? [prefix, ...group.map((source) => source.hash())].join(' ') : '';
    const stored = cache?.get(name);
    if (stored === undefined) missing.push({name, group});
    else yield {result: fromBytes(stored) as ArticleResult, sources: group.length};
  }
  const data: ArticleWorkerData = {options, last, cache: place};
  if (workers === 0) {
    // Loaded here alone: a main thread that has workers does not run stages.
    const {articleJobs} = await import('./article-job.js');
    const run = articleJobs(data);
    for (const {name, group} of missing)
      yield {result: fromBytes(run(toJob(name, group))) as ArticleResult, sources: group.length};
  } else {
    const jobs = lazily(missing, ({name, group}) => toJob(name, group));
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
      yield {result, sources: sources.length};
    }
  }
  if (missing.length > 0) cache?.sweep();
}

/** Texts are read as late as that. */
function toJob(name: string, group: readonly Source[]): ArticleJob {
  return {name, sources: group.map((source) => source.load())};
}

function* lazily<Value, Made>(values: Iterable<Value>, make: (value: Value) => Made): Generator<Made> {
  for (const value of values) yield make(value);
}
