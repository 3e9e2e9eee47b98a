import {absolutePath, readFormer, type OpenOutput} from '../machine/disk/index.js';
import type {Finding, LocaleFile, VirtualFile} from '../model/index.js';
import type {ArticleResult} from './article-result.js';
import type {FinishedArticle, Stands} from './build-articles.js';
import {countTotals} from './count-totals.js';
import {joinArticles} from './join.js';
import type {OnStep} from './on-step.js';
import type {Totals} from './run-record.js';

/** What results are joined with. */
export interface JoinSettings {
  /** Gives the path of a file that was read, below what the user named. */
  readonly pathOf: (file: string) => string;
  /** Locale files by tag. */
  readonly locales: ReadonlyMap<string, LocaleFile>;
  /** Gives the files of the program of the review page. */
  readonly program: () => readonly VirtualFile[];
  /** Of no article: which page is which. */
  readonly findings: readonly Finding[];
  /** Where the output of an earlier run may be: a path, as named, from a working folder. */
  readonly former: {readonly path: string; readonly cwd: string; readonly isRequired: boolean};
  /** Where files are written to, as soon as they are known. */
  readonly output: Omit<OpenOutput, 'finish' | 'close'>;
  /** Whether a finding is wanted by the caller, too; all of them are written. */
  readonly isWanted: (finding: Finding) => boolean;
  readonly onStep: OnStep;
  /** What is going on while articles come, and how many sources they are made from in all. */
  readonly step: {readonly name: string; readonly total: number};
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

/**
 * Writes what articles came to. The files of an article are written when it comes, and then no more is kept of it than a row
 * of the index, its entries and the findings that are wanted. The order of the articles does not matter.
 *
 * @param articles is told which results need no texts, because what they write stands already.
 */
export async function joinResults(
  articles: (stands: Stands) => AsyncIterable<FinishedArticle>,
  settings: JoinSettings,
): Promise<BuildRun> {
  const {former, output, isWanted, onStep, step} = settings;
  const {path, cwd, isRequired} = former;
  const joiner = joinArticles(settings.pathOf, settings);
  const counter = countTotals();
  const wanted: Finding[] = [];
  const uses: Pick<ArticleResult, 'used' | 'seen'>[] = [];
  let done = 0;
  onStep(step.name, done, step.total);
  const stands: Stands = (key, result) => output.stands(key, joiner.made(result));
  for await (const {key, result, sources: count} of articles(stands)) {
    const {files, parts, evicted} = joiner.add(result);
    output.takeBack(evicted);
    for (const file of files) output.write(file);
    output.addParts(key, parts);
    counter.add(result);
    const {used, seen} = result;
    if (used.length + seen.length > 0) uses.push({used, seen});
    for (const finding of result.findings) if (isWanted(finding)) wanted.push(finding);
    done += count;
    onStep(step.name, done, step.total);
    await output.settle();
  }
  onStep('joining');
  const gone = readFormer(absolutePath(path, cwd), path, {known: joiner.entryIds(), isRequired});
  const {knowledgeBase, findings, parts, files} = joiner.finish({former: gone, findings: settings.findings});
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
