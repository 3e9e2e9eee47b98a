import {byPlace, groupInputs} from './build.js';
import type {Finding} from '../model/index.js';
import {checkGroups, workerCount} from '../machine/workers/index.js';
import {gatherInputs} from './gather-sources.js';
import type {Io} from '../cli/io.js';
import type {Progress} from '../cli/progress.js';
import {readProject} from './project.js';
import {unusedReviews, type ReviewUse} from '../decisions/unused-decisions.js';

/** What is checked, and how. */
export interface CheckJob {
  readonly history: readonly string[];
  readonly english?: readonly string[];
  readonly config?: string;
  readonly reviews: string;
  readonly tags?: readonly string[];
  readonly only?: readonly string[];
  readonly workers?: number;
}

/** What checking gave: findings by file and place, and whether something could not be read. */
export interface CheckedPaths {
  readonly findings: readonly Finding[];
  readonly fatal: boolean;
}

/** Characters of pages that are worth starting workers for. */
const large = 4_000_000;

/** Reads, groups and checks the pages of a command. */
export async function checkPaths(
  paths: readonly string[],
  job: CheckJob,
  io: Io,
  progress: Progress,
): Promise<CheckedPaths> {
  const {history, english = [], config, reviews, tags, only} = job;
  const project = await readProject(paths, {config, reviews, cwd: io.cwd});
  if (project.findings.some(({severity}) => severity === 'error')) return {findings: project.findings, fatal: true};
  const gathered = await gatherInputs({paths, history, english, cwd: io.cwd, progress, isLeftOut: project.isLeftOut});
  const findings: Finding[] = [...project.findings, ...gathered.findings];
  const uses: ReviewUse[] = [];
  const size = workerCount(job.workers, gathered.inputs.reduce((sum, {text}) => sum + text.length, 0) > large);
  let done = 0;
  for await (const {result, inputs} of checkGroups(
    groupInputs(gathered.inputs),
    {...project.settings, tags, only},
    size,
  )) {
    progress.step('checking', done, gathered.inputs.length);
    done += inputs;
    for (const finding of result.findings) findings.push(finding);
    uses.push({used: result.used, seen: result.seen});
  }
  // Only a run with all checks on all locales can tell what is of no use any more.
  if (!only && !tags) findings.push(...unusedReviews(project.settings.accepted, uses, reviews));
  const fatal = findings.some(
    ({severity, ruleId}) => severity === 'error' && (ruleId.startsWith('input-') || ruleId === 'read-failed'),
  );
  return {findings: findings.sort(byPlace), fatal};
}
