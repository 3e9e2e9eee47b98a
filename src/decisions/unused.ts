import {fileFinding, type Decision, type Finding} from '../model/index.js';
import {dismissalName, isDismissal} from './subject.js';

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
  const unused = decisions.filter((decision) => isDismissal(decision) && !used.has(dismissalName(decision)));
  const findings = unused
    .filter((decision) => seen.has(dismissalName(decision)))
    .map(({finding, locale, source, target, by, why}) =>
      unusedFinding(
        file,
        locale,
        `Unexpected dismissal of \`${finding}\` by ${by} (${why}): the translation has changed, or nothing is reported there any more`,
        `Remove the row with ${source} and ${target}.`,
      ),
    );
  const unseen = unused.length - findings.length;
  if (unseen === 0) return findings;
  const message = `${unseen} ${unseen === 1 ? 'dismissal is' : 'dismissals are'} on sentences that none of these pages has`;
  return [...findings, unusedFinding(file, 'und', message, 'Where these are all pages, remove the rows.')];
}

function unusedFinding(file: string, locale: string, message: string, note: string): Finding {
  return fileFinding({file, locale, ruleId: 'decision-unused', severity: 'info', message, note});
}
