import {decisionsFor} from '../decisions/index.js';
import type {TargetLocale} from '../identity/index.js';
import {absolutePath, openFormerUnits, readFormer, type OpenOutput} from '../machine/disk/index.js';
import {workerCount} from '../machine/workers/index.js';
import type {Decision, Finding} from '../model/index.js';
import type {ArticleOptions} from './article-options.js';
import type {ArticleResult} from './article-result.js';
import {buildArticles} from './build-articles.js';
import {countTotals} from './count-totals.js';
import type {OnStep} from './on-step.js';
import {articleKeys, groupSources} from './group-sources.js';
import {joinArticles} from './join.js';
import {pagePaths} from './page-paths.js';
import type {Totals} from './run-record.js';
import {totalSize, type Source} from './source.js';

/** What a build needs beside its pages. */
export interface RunSettings {
  readonly options: ArticleOptions;
  /** What the user said about workers. */
  readonly workers: number | undefined;
  readonly cache: {readonly folder: string; readonly fingerprint: string} | undefined;
  /** Where the output of an earlier run may be: a path, as named, from a working folder. */
  readonly former: {readonly path: string; readonly cwd: string; readonly isRequired: boolean};
  /** Where files are written to, as soon as they are known. */
  readonly output: Omit<OpenOutput, 'finish' | 'close'>;
  /** Whether a finding is wanted by the caller, too; all of them are written. */
  readonly isWanted: (finding: Finding) => boolean;
  readonly onStep: OnStep;
  /** What the user said about locales of pages that name none. */
  readonly targetLocales?: readonly TargetLocale[];
}

/** What a build came to. */
export interface BuildRun {
  readonly totals: Totals;
  /** Those that are wanted. */
  readonly findings: readonly Finding[];
  /** About the earlier knowledge base; they are not written. */
  readonly lost: readonly Finding[];
  /** Dismissals that left a finding out, and all that are on sentences of these pages. */
  readonly uses: readonly Pick<ArticleResult, 'used' | 'seen'>[];
}

/** From this many bytes of pages on, building them takes longer than starting workers. */
const manyBytes = 1_500_000;

/**
 * Runs all stages on pages, in workers where that is faster. The files of an article are written when it is done, and then
 * no more is kept of it than a row of the index, its entries and the findings that are wanted.
 */
export async function runBuild(sources: readonly Source[], settings: RunSettings): Promise<BuildRun> {
  const {cache, former, output, isWanted, onStep} = settings;
  const workers = workerCount(settings.workers, totalSize(sources) >= manyBytes);
  const {articles, findings: dropped} = groupSources(sources, settings.targetLocales);
  const decisions: readonly Decision[] = decisionsFor(settings.options.decisions ?? [], articleKeys(articles));
  const options = {...settings.options, decisions};
  const {path, cwd, isRequired} = former;
  const joiner = joinArticles(pagePaths(sources));
  const counter = countTotals();
  const wanted: Finding[] = [];
  const uses: Pick<ArticleResult, 'used' | 'seen'>[] = [];
  const units = openFormerUnits(absolutePath(path, cwd));
  let done = 0;
  onStep('building', done, sources.length);
  try {
    for await (const {key, result, sources: count} of buildArticles(articles, {
      options,
      last: 'report',
      workers,
      cache,
      former: units,
    })) {
      const {files, parts, evicted} = joiner.add(result);
      output.takeBack(evicted);
      for (const file of files) output.write(file);
      output.addParts(key, parts);
      counter.add(result);
      const {used, seen} = result;
      if (used.length + seen.length > 0) uses.push({used, seen});
      for (const finding of result.findings) if (isWanted(finding)) wanted.push(finding);
      done += count;
      onStep('building', done, sources.length);
      await output.settle();
    }
  } finally {
    units.close();
  }
  onStep('joining');
  const gone = readFormer(absolutePath(path, cwd), path, {known: joiner.entryIds(), isRequired});
  const {knowledgeBase, findings, parts, files} = joiner.finish({former: gone, findings: dropped});
  counter.addFindings(findings);
  output.addParts('', parts);
  for (const file of files(output.partsOf)) {
    output.write(file);
    await output.settle();
  }
  return {
    totals: counter.totals(knowledgeBase.entries.length),
    findings: [...findings.filter(isWanted), ...wanted],
    lost: gone.findings,
    uses,
  };
}
