import {fileFinding, type Decision, type Finding} from '../model/index.js';
import {dismissalName, isAcquittal, isDismissal, isRejection} from './subject.js';

/** What became of dismissals on some pages. */
export interface DismissalUse {
  /** Those that left a finding out. */
  readonly used: readonly Decision[];
  /** Those on sentences of the pages. */
  readonly seen: readonly Decision[];
}

/**
 * Reports dismissals that are not needed any more: one finding for each whose sentence was read, and one for all whose
 * sentence was not, because that may be due to what was checked.
 *
 * @param decisions of any kind.
 * @param uses of all articles.
 * @param file the decisions file as findings name it.
 */
export function unusedDecisions(
  decisions: readonly Decision[],
  uses: readonly DismissalUse[],
  file: string,
): Finding[] {
  const used = new Set(uses.flatMap((use) => use.used.map(dismissalName)));
  const seen = new Set(uses.flatMap((use) => use.seen.map(dismissalName)));
  const unused = decisions.filter((decision) => isOfFinding(decision) && !used.has(dismissalName(decision)));
  const findings = unused
    .filter((decision) => seen.has(dismissalName(decision)))
    .map((decision) => {
      const {locale, source, target} = decision;
      return unusedFinding(file, locale, changed(decision), `Remove the row with ${source} and ${target}.`);
    });
  const unseen = unused.length - findings.length;
  if (unseen === 0) return findings;
  const message = `${unseen} ${unseen === 1 ? 'dismissal is' : 'dismissals are'} on sentences that none of these pages has`;
  return [...findings, unusedFinding(file, 'und', message, 'Where these are all pages, remove the rows.')];
}

/** Whether a decision is about a finding that there has to be. */
function isOfFinding(decision: Decision): boolean {
  return isRejection(decision) || (isDismissal(decision) && !isAcquittal(decision));
}

function changed(decision: Decision): string {
  const {finding, by, why} = decision;
  const reason = why === undefined ? '' : ` (${why})`;
  return isRejection(decision)
    ? `What ${by} judged wrong${reason} has changed: look whether it is right now`
    : `Unexpected dismissal of \`${finding ?? ''}\` by ${by}${reason}: the translation has changed, or nothing is reported there any more`;
}

function unusedFinding(file: string, locale: string, message: string, note: string): Finding {
  return fileFinding({file, locale, ruleId: 'decision-unused', severity: 'info', message, note});
}
