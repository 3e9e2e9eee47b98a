import {absolutePath, readFormer} from '../machine/disk/index.js';
import {workerCount} from '../machine/workers/index.js';
import type {TargetLocale} from '../identity/index.js';
import type {Finding} from '../model/index.js';
import type {ArticleOptions} from './article-options.js';
import type {ArticleResult} from './article-result.js';
import {buildArticles} from './build-articles.js';
import type {OnStep} from './gather-sources.js';
import {groupSources} from './group-sources.js';
import {joinArticles, type Joined} from './join.js';
import {totalSize, type Source} from './source.js';

/** What a build needs beside its pages. */
export interface RunSettings {
  readonly options: ArticleOptions;
  /** What the user said about workers. */
  readonly workers: number | undefined;
  readonly cache: {readonly folder: string; readonly fingerprint: string} | undefined;
  /** Where an earlier knowledge base may be: a path, as named, from a working folder. */
  readonly former: {readonly path: string; readonly cwd: string; readonly isRequired: boolean};
  readonly onStep: OnStep;
  /** What the user said about locales of pages that name none. */
  readonly targetLocales?: readonly TargetLocale[];
}

/** What a build came to, before anything is written. */
export interface BuildRun {
  readonly joined: Joined;
  readonly results: readonly ArticleResult[];
  /** About the earlier knowledge base. */
  readonly findings: readonly Finding[];
}

/** From this many bytes of pages on, building them takes longer than starting workers. */
const manyBytes = 1_500_000;

/** Runs all stages on pages, in workers where that is faster. */
export async function runBuild(sources: readonly Source[], settings: RunSettings): Promise<BuildRun> {
  const {options, cache, former, onStep} = settings;
  const workers = workerCount(settings.workers, totalSize(sources) >= manyBytes);
  const {articles, findings: dropped} = groupSources(sources, settings.targetLocales);
  const results: ArticleResult[] = [];
  let done = 0;
  onStep('building', done, sources.length);
  for await (const finished of buildArticles(articles, {options, last: 'report', workers, cache})) {
    results.push(finished.result);
    done += finished.sources;
    onStep('building', done, sources.length);
  }
  onStep('joining');
  const known = new Set(
    results.flatMap(({knowledge}) => knowledge.flatMap(({entries}) => entries.map(({entry}) => entry.id))),
  );
  const {path, cwd, isRequired} = former;
  const gone = readFormer(absolutePath(path, cwd), path, {known, isRequired});
  return {joined: joinArticles(results, {former: gone, findings: dropped}), results, findings: gone.findings};
}
