import {decisionsFor} from '../decisions/index.js';
import type {TargetLocale} from '../identity/index.js';
import {absolutePath, openFormerUnits, readFormer} from '../machine/disk/index.js';
import {packedBytes} from '../machine/packed.js';
import {fromBytes, toBytes, workerCount} from '../machine/workers/index.js';
import type {Finding} from '../model/index.js';
import type {ArticleOptions} from './article-options.js';
import type {ArticleResult} from './article-result.js';
import {buildArticles} from './build-articles.js';
import type {OnStep} from './on-step.js';
import {articleKeys, groupSources} from './group-sources.js';
import {joinArticles, type Joined} from './join.js';
import {totalSize, type Source} from './source.js';

/** What a build needs beside its pages. */
export interface RunSettings {
  readonly options: ArticleOptions;
  /** What the user said about workers. */
  readonly workers: number | undefined;
  readonly cache: {readonly folder: string; readonly fingerprint: string} | undefined;
  /** Where the output of an earlier run may be: a path, as named, from a working folder. */
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
  const {cache, former, onStep} = settings;
  const workers = workerCount(settings.workers, totalSize(sources) >= manyBytes);
  const {articles, findings: dropped} = groupSources(sources, settings.targetLocales);
  const decisions = decisionsFor(settings.options.decisions ?? [], articleKeys(articles));
  const options = {...settings.options, decisions};
  const held: (() => ArticleResult)[] = [];
  const {path, cwd, isRequired} = former;
  const units = openFormerUnits(absolutePath(path, cwd));
  let done = 0;
  onStep('building', done, sources.length);
  try {
    for await (const finished of buildArticles(articles, {options, last: 'report', workers, cache, former: units})) {
      held.push(workers > 0 ? packedResult(finished.result) : () => finished.result);
      done += finished.sources;
      onStep('building', done, sources.length);
    }
  } finally {
    units.close();
  }
  onStep('joining');
  const results = held.splice(0).map((result) => result());
  const known = new Set(
    results.flatMap(({knowledge}) => knowledge.flatMap(({entries}) => entries.map(({entry}) => entry.id))),
  );
  const gone = readFormer(absolutePath(path, cwd), path, {known, isRequired});
  return {joined: joinArticles(results, {former: gone, findings: dropped}), results, findings: gone.findings};
}

/** A result that takes little memory until all are joined: while there are workers, they need it. */
function packedResult(result: ArticleResult): () => ArticleResult {
  const unpack = packedBytes(toBytes(result));
  return () => fromBytes(unpack()) as ArticleResult;
}
