import {createHash} from 'node:crypto';
import type {TargetLocale} from '../identity/index.js';
import {programFingerprint} from '../machine/cache/index.js';
import type {OpenOutput} from '../machine/disk/index.js';
import type {Finding} from '../model/index.js';
import type {ArticleOptions} from './article-options.js';
import {formerUnitsHash} from './former-of.js';
import {plainResult} from './made-result.js';
import type {OnStep} from './on-step.js';
import {optionsName} from './options-name.js';
import {buildPlanned, planBuild, type PlannedSettings} from './plan-build.js';
import {shareFiles, shareNumber, type Share, type ShareHead, type ShareLine} from './share.js';
import type {Source} from './source.js';

/** What a share needs beside the pages of the whole run. */
export interface ShareSettings extends PlannedSettings {
  readonly share: Share;
  readonly options: ArticleOptions;
  /** Name of the file that the decisions stand in. */
  readonly decisionsFile: string;
  /** What was wrong with inputs and configuration. */
  readonly problems: readonly Finding[];
  readonly output: Omit<OpenOutput, 'finish' | 'close'>;
  readonly onStep: OnStep;
  /** What the user said about locales of pages that name none. */
  readonly targetLocales: readonly TargetLocale[];
}

/**
 * Builds the articles of one share, and writes what they come to for `join`.
 *
 * @param sources the pages of the whole run: which page belongs to which article is decided over all of them.
 * @returns how many articles the share has, and of how many pages.
 */
export async function runShare(
  sources: readonly Source[],
  settings: ShareSettings,
): Promise<{readonly articles: number; readonly pages: number}> {
  const {share, options, output, onStep, targetLocales} = settings;
  const plan = planBuild(sources, options, targetLocales, settings.cache);
  const articles = plan.articles.filter(
    ([first]) => shareNumber(first?.identity?.key ?? '', share.of) === share.number,
  );
  const pages = articles.flat().length;
  let done = 0;
  onStep('building', done, pages);
  for await (const {key, result, sources: count} of buildPlanned({...plan, articles}, settings)) {
    const named = new Set(result.reports.flatMap(({locales}) => locales.map(({file}) => file)));
    const paths = Array.from(named, (file): [string, string] => [file, plan.pathOf(file)]);
    const line: ShareLine = {key, sources: count, paths, result: plainResult(result)};
    output.addParts(key, [{path: shareFiles.results, text: `${JSON.stringify(line)}\n`}]);
    done += count;
    onStep('building', done, pages);
    await output.settle();
  }
  const {formerPath, problems, decisionsFile} = settings;
  const head: ShareHead = {
    share,
    program: programFingerprint(),
    options: hashOf([optionsName(options), JSON.stringify(targetLocales)]),
    pages: hashOf(sources.map((source) => source.hash()).sort()),
    former: formerPath === undefined ? '' : formerUnitsHash(formerPath),
    problems: [...problems],
    findings: [...plan.findings],
    decisions: [...(options.decisions ?? [])],
    decisionsFile,
    sources: sources.length,
  };
  output.write({
    path: shareFiles.results,
    parts: {[Symbol.iterator]: () => output.partsOf(shareFiles.results)[Symbol.iterator]()},
  });
  output.write({path: shareFiles.head, parts: [`${JSON.stringify(head, undefined, 2)}\n`]});
  return {articles: articles.length, pages};
}

function hashOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
