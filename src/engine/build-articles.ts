import {openCache} from '../machine/cache/index.js';
import type {FormerUnits} from '../machine/disk/index.js';
import {mapBatches} from '../machine/workers/index.js';
import {resultName, storedResult} from './article-cache.js';
import type {FormerUnit, LabelWords} from '../model/index.js';
import {articleNames} from './article-names.js';
import type {ArticleOptions} from './article-options.js';
import {failedResult, type ArticleResult} from './article-result.js';
import type {ArticleJob, ArticleWorkerData} from './article-job.js';
import type {LastStage} from './build-article.js';
import {formerIds, formerOf} from './former-of.js';
import {openResult, type MadeResult} from './made-result.js';
import {totalSize, type LoadedSource, type Source} from './source.js';

/** How articles are built. */
export interface BuildArticlesSettings {
  readonly options: ArticleOptions;
  readonly last: Exclude<LastStage, 'reconcile' | 'exchange'>;
  /** How many workers for sources of so many bytes; 0 for none. */
  readonly workers: (size: number) => number;
  /** Gives what all pages say of the words of labels; asked for where anything has to be built. */
  readonly labels?: () => LabelWords;
  /** Where results are stored and looked for; absent for nowhere. */
  readonly cache?: {readonly folder: string; readonly fingerprint: string};
  /** Units of an earlier run, whose ids are kept. */
  readonly former?: FormerUnits;
  /** Whether what a stored result writes stands already: then its texts are not read. By default it does not. */
  readonly stands?: Stands | undefined;
}

/** Whether what an article writes stands already. */
export type Stands = (key: string, result: ArticleResult) => boolean;

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
  const {options, last, former, stands = () => false} = settings;
  const formerUnits = ([first]: readonly Source[]): FormerUnit[] => formerOf(former, first?.identity);
  const place = settings.cache && {folder: settings.cache.folder, fingerprint: settings.cache.fingerprint};
  const cache = place && openCache(place.folder, place.fingerprint);
  const baseOf = cache ? articleNames(last, options) : () => '';
  const missing: Missing[] = [];
  for (const sources of articles) {
    const key = keyOf(sources);
    const base = baseOf(key, sources);
    const name = cache ? resultName(base, formerIds(former, sources[0]?.identity)) : '';
    const result = cache && storedResult(cache, name, (one) => stands(key, one));
    if (result === undefined) missing.push({base, sources});
    else yield {key, result, sources: sources.length};
  }
  // Texts are read as late as possible.
  const toJob = ({base, sources}: Missing): ArticleJob => ({
    base,
    sources: sources.map((source) => source.load()),
    former: formerUnits(sources),
  });
  if (missing.length === 0) return;
  const data = (): ArticleWorkerData => ({options, last, labels: settings.labels?.(), cache: place});
  const workers = settings.workers(totalSize(missing.flatMap(({sources}) => sources)));
  if (workers === 0) {
    // Loaded here alone: a main thread that has workers does not run stages.
    const {articleJobs} = await import('./article-job.js');
    const run = articleJobs(data());
    for (const one of missing) for (const made of run([toJob(one)])) yield finished(one.sources, made);
  } else {
    const batches = inBatches(missing);
    const module = new URL('./article-worker.js', import.meta.url);
    const size = Math.min(workers, batches.length);
    const jobs = lazily(batches, (batch) => batch.map(toJob));
    for await (const outcome of mapBatches<ArticleJob, MadeResult>(jobs, {module, size, shared: data})) {
      const {sources} = outcome.job;
      const files = sources.map(({file}) => file);
      yield 'result' in outcome
        ? finished(sources, outcome.result)
        : {key: keyOf(sources), result: failedResult(files, outcome.error), sources: sources.length};
    }
  }
  cache?.sweep();
}

function finished(sources: ArticleJob['sources'] | readonly Source[], {head, texts}: MadeResult): FinishedArticle {
  return {key: keyOf(sources), result: openResult(head, texts), sources: sources.length};
}

/** An article that no cache has. */
interface Missing {
  readonly base: string;
  readonly sources: readonly Source[];
}

/** Articles are built together up to so many bytes: the way to a worker and back, and the deadline, cost as much for all as for one. */
const batchBytes = 256_000;

function inBatches(missing: readonly Missing[]): Missing[][] {
  const batches: Missing[][] = [];
  let size = Infinity;
  for (const one of missing) {
    const own = totalSize(one.sources);
    size += own;
    if (size > batchBytes) {
      batches.push([]);
      size = own;
    }
    batches.at(-1)?.push(one);
  }
  return batches;
}

/** The key of an article, by its sources. */
export function keyOf([first]: readonly Pick<LoadedSource, 'identity'>[]): string {
  return first?.identity?.key ?? '';
}

function* lazily<Value, Made>(values: Iterable<Value>, make: (value: Value) => Made): Generator<Made> {
  for (const value of values) yield make(value);
}
