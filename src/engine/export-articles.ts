import {openCache} from '../machine/cache/index.js';
import type {FormerUnits} from '../machine/disk/index.js';
import {fromBytes, mapInWorkers} from '../machine/workers/index.js';
import type {LabelWords} from '../model/index.js';
import {resultName} from './article-cache.js';
import {articleNames} from './article-names.js';
import type {ExportedArticle, ExportJob, ExportSettings, ExportWorkerData} from './export-job.js';
import {formerIds, formerOf} from './former-of.js';
import {unreadable} from './unreadable.js';
import {totalSize, type Source} from './source.js';

/** How articles are exported. */
export interface ExportArticlesSettings {
  readonly settings: ExportSettings;
  /** Gives what all pages say of the words of labels; asked for where anything has to be exported. */
  readonly labels: (() => LabelWords) | undefined;
  /** How many workers for sources of so many bytes; 0 for none. */
  readonly workers: (size: number) => number;
  /** Where results are stored and looked for; absent for nowhere. */
  readonly cache: {readonly folder: string; readonly fingerprint: string} | undefined;
  /** Units of an earlier run, whose ids are kept. */
  readonly former: FormerUnits | undefined;
}

/** An article, and what it came to. */
export interface FinishedExport {
  readonly key: string;
  readonly exported: ExportedArticle;
}

/**
 * Exports articles, in workers where there are any and only as fast as wanted: first those that a cache has.
 * Where a worker dies, the pages of its article get findings.
 *
 * @param articles the sources of each article.
 */
export async function* exportArticles(
  articles: readonly (readonly Source[])[],
  {settings, labels, workers, cache: kept, former}: ExportArticlesSettings,
): AsyncGenerator<FinishedExport> {
  // Workers are given no more than that.
  const place = kept && {folder: kept.folder, fingerprint: kept.fingerprint};
  const cache = place && openCache(place.folder, place.fingerprint);
  const {options, ...own} = settings;
  const baseOf = cache ? articleNames(JSON.stringify(['export', own]), options) : () => '';
  const missing: {readonly key: string; readonly name: string; readonly sources: readonly Source[]}[] = [];
  for (const sources of articles) {
    const identity = sources[0]?.identity;
    const key = identity?.key ?? '';
    const name = cache ? resultName(baseOf(key, sources), formerIds(former, identity)) : '';
    const stored = cache?.get(name);
    if (stored) yield {key, exported: fromBytes(stored) as ExportedArticle};
    else missing.push({key, name, sources});
  }
  if (missing.length === 0) return;
  const keys = missing.map(({key}) => key);
  const jobs = (function* (): Generator<ExportJob> {
    // Texts are read as late as possible.
    for (const {name, sources} of missing)
      yield {
        name,
        sources: sources.map((source) => source.load()),
        former: formerOf(former, sources[0]?.identity),
      };
  })();
  const size = workers(totalSize(missing.flatMap(({sources}) => sources)));
  let done = 0;
  for await (const exported of eachExported(
    jobs,
    () => ({settings, labels: labels?.(), cache: place}),
    Math.min(size, missing.length),
  ))
    yield {key: keys[done++] ?? '', exported};
  cache?.sweep();
}

/** Does jobs in their order. */
async function* eachExported(
  jobs: Iterable<ExportJob>,
  data: () => ExportWorkerData,
  size: number,
): AsyncGenerator<ExportedArticle> {
  if (size === 0) {
    // Loaded here alone: a main thread that has workers does not run stages.
    const {exportJobs} = await import('./export-job.js');
    const run = exportJobs(data());
    for (const job of jobs) yield run(job);
    return;
  }
  const module = new URL('./export-worker.js', import.meta.url);
  const outcomes = mapInWorkers<ExportJob, ExportedArticle>(jobs, {module, size, shared: data});
  for await (const outcome of outcomes) {
    if ('result' in outcome) yield outcome.result;
    else
      yield {
        parts: [],
        suggestions: [],
        findings: outcome.job.sources.map(({file}) => unreadable(file, outcome.error)),
      };
  }
}
