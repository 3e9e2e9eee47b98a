import {decisionsFor, unusedDecisions, type DismissalUse} from '../decisions/index.js';
import {workerCount} from '../machine/workers/index.js';
import {compareFindings, type Finding, type LocaleSeverities, type Page} from '../model/index.js';
import type {ArticleOptions} from './article-options.js';
import type {ArticleResult} from './article-result.js';
import {buildArticles, keyOf, type FinishedArticle} from './build-articles.js';
import {isWanted} from './is-wanted.js';
import {gatherSources, type Places} from './gather-sources.js';
import {articleKeys, groupSources} from './group-sources.js';
import {pagePaths} from './page-paths.js';
import {readProject} from './project.js';
import type {readSource} from './read-sources.js';
import type {Source} from './source.js';
import {unknownLocales} from './unknown-locales.js';
import {withWords} from './with-words.js';

/** What is checked, and how. */
export interface CheckJob extends Omit<Places, 'isLeftOut' | 'except' | 'keptBytes'> {
  /** A configuration file; by default the nearest one. */
  readonly config?: string;
  /** A file of decisions; by default the nearest one. */
  readonly decisions?: string;
  /** Tags of the locales to check; all by default. */
  readonly tags?: readonly string[];
  /** Ids of the checks to run; all by default. */
  readonly only?: readonly string[];
  /** As in `ArticleOptions`. */
  readonly pageTimeout?: number;
  readonly workers?: number;
  /** Whether what the configuration has as `info` in a locale keeps its severity, so that it can be counted. */
  readonly isCounted?: boolean;
  /** Where results of earlier runs are; absent for nowhere. */
  readonly cache?: {readonly folder: string; readonly fingerprint: string};
  /** Is given what was found, as soon as it is: article by article, in the order of their keys, then what is known at the end. */
  readonly take?: (checked: CheckedArticle) => Promise<void>;
}

/** What was found of an article, or of none. */
export interface CheckedArticle {
  /** In their order. */
  readonly findings: readonly Finding[];
  /** Reads one of its pages again, for the sentences around its findings. */
  readonly pageOf: (file: string) => Page | undefined;
  /** Reads its pages of today in the locales that are checked again, one by one. */
  readonly pages: () => Iterable<Page>;
}

/** What checking gave: findings in their order, and whether something could not be read. */
export interface CheckRun {
  readonly findings: readonly Finding[];
  readonly fatal: boolean;
  /** Gives the path of a file that was read, below what the user named. */
  readonly pathOf: (file: string) => string;
  /** What configuration and decisions say. */
  readonly options: ArticleOptions;
}

/** From this many bytes of pages on, checking them takes longer than starting workers. */
const manyBytes = 4_000_000;

/** Each page is read three times: for its head, for its words, and to be checked. */
const keptBytes = 64_000_000;

/** Finds and checks pages. */
export async function runCheck(job: CheckJob): Promise<CheckRun> {
  const {paths, tags, only, onStep, cache} = job;
  const project = await readProject([...paths, ...(job.stdin ? [job.stdin.path] : [])], job);
  if (project.findings.some(({severity}) => severity === 'error')) {
    await job.take?.({findings: project.findings.toSorted(compareFindings), ...(await readAgain([], tags))});
    return {findings: project.findings, fatal: true, pathOf: (file) => file, options: project.options};
  }
  const {sources, findings: missing} = await gatherSources({...job, isLeftOut: project.isLeftOut, keptBytes});
  const {articles: grouped, findings: dropped} = groupSources(sources, job.targetLocales);
  const {articles, labels} = withWords(grouped, project.options, cache);
  const findings: Finding[] = [];
  const take = async (own: readonly Finding[], sources: readonly Source[] = []): Promise<void> => {
    for (const finding of own) findings.push(finding);
    await job.take?.({findings: own.toSorted(compareFindings), ...(await readAgain(sources, tags))});
  };
  await take([...project.findings, ...missing, ...dropped, ...unknownLocales(tags, articles)]);
  const uses: DismissalUse[] = [];
  const workers = (size: number): number => workerCount(job.workers, size > manyBytes);
  const decisions = decisionsFor(project.options.decisions ?? [], articleKeys(articles));
  const {localeSeverities} = project.options;
  // Where there are none the options are those of other runs, and so are the results in the cache.
  const counted = job.isCounted && localeSeverities && {localeSeverities: withoutInfos(localeSeverities)};
  const options = {...project.options, decisions, tags, only, ...counted};
  let done = 0;
  const finished = buildArticles(articles, {options, last: 'check', workers, labels, ...(cache && {cache})});
  for await (const {article, result} of inOrder(finished, articles)) {
    onStep?.('checking', done, sources.length);
    done += article.length;
    await take(result.findings, article);
    uses.push(result);
  }
  // Only a run of all checks on all locales can tell which dismissals are not needed any more.
  if (!only && !tags) await take(unusedDecisions(project.options.decisions ?? [], uses, project.decisionsFile));
  return {
    findings: findings.sort(compareFindings),
    fatal: findings.some(isUnread),
    pathOf: pagePaths(sources),
    options: project.options,
  };
}

/** Results in the order of the articles: those from a cache come before the others. */
async function* inOrder(
  finished: AsyncIterable<FinishedArticle>,
  articles: readonly (readonly Source[])[],
): AsyncGenerator<{readonly article: readonly Source[]; readonly result: ArticleResult}> {
  const waiting = new Map<string, ArticleResult>();
  let next = 0;
  for await (const {key, result} of finished) {
    waiting.set(key, result);
    for (let article = articles[next]; article; article = articles[++next]) {
      const own = waiting.get(keyOf(article));
      if (!own) break;
      waiting.delete(keyOf(article));
      yield {article, result: own};
    }
  }
}

/** The severities of locales but those that are `info`. */
function withoutInfos(severities: LocaleSeverities): LocaleSeverities {
  return Object.fromEntries(
    Object.entries(severities).map(([tag, own]) => [
      tag,
      Object.fromEntries(Object.entries(own).filter(([, severity]) => severity !== 'info')),
    ]),
  );
}

/** Reads pages for what is printed of them. What that takes is loaded when workers have something to do already. */
async function readAgain(
  sources: readonly Source[],
  tags: CheckJob['tags'],
): Promise<Pick<CheckedArticle, 'pageOf' | 'pages'>> {
  if (sources.length === 0) return {pageOf: () => undefined, pages: () => []};
  const {readSource} = await import('./read-sources.js');
  return {pageOf: pagesOf(sources, readSource), pages: () => presentPages(sources, tags, readSource)};
}

type Read = typeof readSource;

function* presentPages(sources: readonly Source[], tags: CheckJob['tags'], read: Read): Generator<Page> {
  for (const source of sources) {
    if (source.isPast || source.english) continue;
    const {page} = read(source.load());
    if (page && isWanted(page.meta.locale, tags)) yield page;
  }
}

/** Reads the last page that was asked for; findings come page by page. */
function pagesOf(sources: readonly Source[], read: Read): CheckedArticle['pageOf'] {
  let last: {readonly file: string; readonly page: Page | undefined} | undefined;
  return (file) => {
    if (last?.file !== file) {
      const source = sources.find((one) => one.file === file);
      last = {file, page: source && read(source.load()).page};
    }
    return last.page;
  };
}

/** Whether a finding says that something could not be read. */
export function isUnread({severity, ruleId}: Finding): boolean {
  return severity === 'error' && (ruleId.startsWith('input-') || ruleId === 'read-failed');
}
