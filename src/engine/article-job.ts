import {openCache} from '../machine/cache/index.js';
import {toBytes} from '../machine/workers/index.js';
import type {FormerUnit} from '../model/index.js';
import {storeResult} from './article-cache.js';
import type {ArticleOptions} from './article-options.js';
import {buildArticle, type LastStage} from './build-article.js';
import type {LoadedSource} from './source.js';

/** An article to be built. */
export interface ArticleJob {
  readonly sources: readonly LoadedSource[];
  /** What the name of its result in a cache begins with. */
  readonly base: string;
  /** Its units in an earlier run. */
  readonly former: readonly FormerUnit[];
}

/** What all jobs of a run share: given to every worker when it starts. */
export interface ArticleWorkerData {
  readonly options: ArticleOptions;
  readonly last: LastStage;
  readonly cache: {readonly folder: string; readonly fingerprint: string} | undefined;
}

/** Makes a function that builds articles and stores what came of them. It gives an `ArticleResult` as bytes: ready to be stored in a cache or sent to another thread. */
export function articleJobs({
  options,
  last,
  cache: place,
}: ArticleWorkerData): (job: ArticleJob) => Buffer<ArrayBuffer> {
  const cache = place && openCache(place.folder, place.fingerprint);
  return ({sources, base, former}) => {
    const {result} = buildArticle(sources, {...options, formerUnits: former}, last);
    const bytes = toBytes(result);
    // What was found of it is not what its name says.
    const isLost = sources.some((source) => 'finding' in source);
    if (cache && !isLost) storeResult(cache, {base, former}, result, bytes);
    return bytes;
  };
}
