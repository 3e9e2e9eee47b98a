import {firedCounter, lowerFindings} from '../calibration/index.js';
import type {LocaleCalibration} from '../model/index.js';
import {groupBy} from '../text/index.js';
import {runCheck, type CheckedArticle, type CheckJob, type CheckRun} from './run-check.js';

/** What checking gave, and how often checks fired. */
export interface CalibrationRun extends CheckRun {
  readonly calibration: readonly LocaleCalibration[];
}

/**
 * Checks pages, counts how often each check fires where people and where the machine translated, and lowers those that fire alike. What the
 * configuration has lowered in a locale is counted as if it had not, so that a result that was saved can be looked at again.
 * Findings are given when all pages were checked: before, nobody knows what is lowered.
 */
export async function runCalibration(job: CheckJob): Promise<CalibrationRun> {
  const counter = firedCounter();
  const checked: CheckedArticle[] = [];
  const run = await runCheck({
    ...job,
    isCounted: true,
    take(article) {
      const byFile = groupBy(article.findings, ({file}) => file);
      for (const page of article.pages()) counter.add(page, byFile.get(page.file) ?? []);
      checked.push(article);
      return Promise.resolve();
    },
  });
  const calibration = counter.result();
  const lowering = {calibration, severities: run.options.localeSeverities ?? {}};
  const lowered = (findings: CheckRun['findings']): CheckRun['findings'] => lowerFindings(findings, lowering);
  // Each is let go when it was taken: it keeps the last page that was read.
  for (let article = checked.shift(); article; article = checked.shift())
    await job.take?.({...article, findings: lowered(article.findings)});
  return {...run, findings: lowered(run.findings), calibration};
}
