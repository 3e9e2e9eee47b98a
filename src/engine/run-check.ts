import {decisionsFor, unusedDecisions, type DismissalUse} from '../decisions/index.js';
import {workerCount} from '../machine/workers/index.js';
import {compareFindings, type Finding} from '../model/index.js';
import {buildArticles} from './build-articles.js';
import {gatherSources, type Places} from './gather-sources.js';
import {articleKeys, groupSources} from './group-sources.js';
import {readProject} from './project.js';

/** What is checked, and how. */
export interface CheckJob extends Omit<Places, 'isLeftOut' | 'except'> {
  /** A configuration file; by default the nearest one. */
  readonly config?: string;
  /** A file of decisions; by default the nearest one. */
  readonly decisions?: string;
  /** Tags of the locales to check; all by default. */
  readonly tags?: readonly string[];
  /** Ids of the checks to run; all by default. */
  readonly only?: readonly string[];
  readonly workers?: number;
  /** Where results of earlier runs are; absent for nowhere. */
  readonly cache?: {readonly folder: string; readonly fingerprint: string};
}

/** What checking gave: findings in their order, and whether something could not be read. */
export interface CheckRun {
  readonly findings: readonly Finding[];
  readonly fatal: boolean;
}

/** From this many bytes of pages on, checking them takes longer than starting workers. */
const manyBytes = 4_000_000;

/** Finds and checks pages. */
export async function runCheck(job: CheckJob): Promise<CheckRun> {
  const {paths, tags, only, onStep, cache} = job;
  const project = await readProject(paths, job);
  if (project.findings.some(({severity}) => severity === 'error')) return {findings: project.findings, fatal: true};
  const {sources, findings: missing} = await gatherSources({...job, isLeftOut: project.isLeftOut});
  const {articles, findings: dropped} = groupSources(sources, job.targetLocales);
  const findings: Finding[] = [...project.findings, ...missing, ...dropped];
  const uses: DismissalUse[] = [];
  const workers = (size: number): number => workerCount(job.workers, size > manyBytes);
  const decisions = decisionsFor(project.options.decisions ?? [], articleKeys(articles));
  const options = {...project.options, decisions, tags, only};
  let done = 0;
  for await (const finished of buildArticles(articles, {options, last: 'check', workers, ...(cache && {cache})})) {
    onStep?.('checking', done, sources.length);
    done += finished.sources;
    for (const finding of finished.result.findings) findings.push(finding);
    uses.push(finished.result);
  }
  // Only a run of all checks on all locales can tell which dismissals are not needed any more.
  if (!only && !tags) findings.push(...unusedDecisions(project.options.decisions ?? [], uses, project.decisionsFile));
  return {findings: findings.sort(compareFindings), fatal: findings.some(isUnread)};
}

/** Whether a finding says that something could not be read. */
export function isUnread({severity, ruleId}: Finding): boolean {
  return severity === 'error' && (ruleId.startsWith('input-') || ruleId === 'read-failed');
}
