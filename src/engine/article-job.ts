import {reportMemory} from '../check/index.js';
import {openCache} from '../machine/cache/index.js';
import type {Article, FormerUnit, LabelWords} from '../model/index.js';
import {storeResult} from './article-cache.js';
import type {ArticleOptions} from './article-options.js';
import {buildArticle, type LastStage} from './build-article.js';
import {idsName, makeResult, type MadeResult} from './made-result.js';
import {hasSlowPage, inTimeOfPage} from './in-time.js';
import type {LoadedSource} from './source.js';

/** An article to be built. */
export interface ArticleJob {
  readonly sources: readonly LoadedSource[];
  /** What the name of its result in a cache begins with. */
  readonly base: string;
  /** Its units in an earlier run. */
  readonly former: readonly FormerUnit[];
}

/** What all jobs of a run share: sent to every worker before its first one. */
export interface ArticleWorkerData {
  readonly options: ArticleOptions;
  readonly last: LastStage;
  /** What all pages say of the words of labels; absent where nothing is checked. */
  readonly labels?: LabelWords | undefined;
  readonly cache: {readonly folder: string; readonly fingerprint: string} | undefined;
}

/**
 * Makes a function that builds articles and stores what came of them. It gives them as bytes: ready to be stored in a cache or
 * sent to another thread. Articles that are built together are so under one deadline, which costs as much as checking twenty
 * sentences; where it is not kept, each is built again under its own.
 */
export function articleJobs({
  options,
  last,
  labels,
  cache: place,
}: ArticleWorkerData): (jobs: readonly ArticleJob[]) => MadeResult[] {
  const cache = place && openCache(place.folder, place.fingerprint);
  const memory = reportMemory();
  const build = ({sources, former}: ArticleJob, pageTimeout: number | undefined): Built => {
    const {result, articles} = buildArticle(
      sources,
      {...options, pageTimeout, formerUnits: former, memory, labels},
      last,
    );
    // Only a cache asks what the ids are known by.
    const asked = cache ? idsName(former) : '';
    const own = !cache || result.reports.length === 0 ? asked : idsName(articles.flatMap(writtenUnits));
    // What was found of it is not what its name says.
    const isLost = sources.some((source) => 'finding' in source) || hasSlowPage(result.findings);
    return {made: makeResult(result, own), asked, own, isLost};
  };
  return (jobs) => {
    const {pageTimeout} = options;
    const together = jobs.length > 1 ? inTimeOfPage(() => jobs.map((job) => build(job, 0)), pageTimeout) : undefined;
    return jobs.map((job, at) => {
      const {made, asked, own, isLost} = together?.[at] ?? build(job, pageTimeout);
      if (cache && !isLost) storeResult(cache, {base: job.base, former: asked, own}, made);
      return made;
    });
  };
}

/** What came of an article, and the ids that it has in a cache. */
interface Built {
  readonly made: MadeResult;
  readonly asked: string;
  readonly own: string;
  readonly isLost: boolean;
}

/** The units of an article that a later run finds in its lines. */
function writtenUnits({key, units}: Article): Pick<FormerUnit, 'article' | 'unit' | 'source'>[] {
  const written = units.filter(({locales}) => locales.length > 0);
  return written.map(({id, source}) => ({article: key, unit: id, source}));
}
