import {z} from 'zod';
import type {RunRecord} from '../engine/run-record.js';
import type {OutputReport} from '../machine/disk/index.js';
import type {Finding} from '../model/index.js';
import {status, type OptionRow} from './command.js';
import {writeOut, type Io} from './io.js';
import {printFindings} from './print-findings.js';
import {atLeast} from './report.js';
import {summary} from './summary.js';

/** What the options of `build` and `join` give that decide on what is shown, and on the exit status. */
export const outcomeSettings = {
  failOn: z.enum(['error', 'warning', 'never']),
  quiet: z.boolean().default(false),
  verbose: z.boolean().default(false),
};

/** The same as they are given. */
interface OutcomeSettings {
  readonly failOn: z.infer<typeof outcomeSettings.failOn>;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** Which findings make a run fail. */
export const failOnOption: OptionRow = {
  flags: '--fail-on <severity>',
  description: 'exit with 1 when there are findings of this severity or a higher one, and show them',
  choices: outcomeSettings.failOn.options,
  default: 'never',
};

/** Whether the outcome of a run depends on a finding. */
export function isWanted(finding: Finding, settings: OutcomeSettings): boolean {
  return isShown(finding, settings) || isFailing(finding, settings);
}

/** What of the findings of a run is shown, and its exit status. */
export function outcomeOf(
  findings: readonly Finding[],
  settings: OutcomeSettings,
): {readonly shown: Finding[]; readonly status: number} {
  return {shown: findings.filter((finding) => isShown(finding, settings)), status: statusOf(findings, settings)};
}

/** Says what came of a run. Returns the exit status. */
export async function printOutcome(
  run: Omit<RunRecord, 'hash'> & Pick<OutputReport, 'written' | 'unchanged' | 'removed'>,
  {out, quiet}: OutcomeSettings & {readonly out: string},
  io: Io,
): Promise<number> {
  await printFindings(run.shown, io);
  if (!quiet) await writeOut(io.stdout, summary(run.totals, run, out));
  return run.status;
}

/** Whether a finding is about the run or the page as such, not about a translation. */
function isOfPage({ruleId}: Finding): boolean {
  return /^(?:input|output|read)-/.test(ruleId);
}

/** Translations have thousands of findings, which nobody reads on a terminal. */
function isShown(finding: Finding, {failOn, quiet, verbose}: OutcomeSettings): boolean {
  if (verbose) return true;
  if (failOn !== 'never' && atLeast(finding.severity, failOn)) return !quiet || finding.severity === 'error';
  return isOfPage(finding) && atLeast(finding.severity, quiet ? 'error' : 'info');
}

function statusOf(findings: readonly Finding[], {failOn}: OutcomeSettings): number {
  if (findings.some((finding) => finding.severity === 'error' && isOfPage(finding))) return status.failed;
  return findings.some((finding) => isFailing(finding, {failOn})) ? status.findings : status.ok;
}

function isFailing({severity}: Finding, {failOn}: Pick<OutcomeSettings, 'failOn'>): boolean {
  return failOn !== 'never' && atLeast(severity, failOn);
}
