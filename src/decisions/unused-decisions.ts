import type {Finding, ReviewRow} from '../model/index.js';

/** What became of the dismissals of reviewers on some pages. */
export interface ReviewUse {
  /** Those that left a finding out. */
  readonly used: readonly ReviewRow[];
  /** Those on sentences of the pages. */
  readonly seen: readonly ReviewRow[];
}

/**
 * Says which dismissals are of no use any more: one finding for each whose sentence was read, and one for all whose
 * sentence was not, because that may be due to what was checked.
 *
 * @param rows of the review file, of any kind.
 * @param uses of all groups of pages.
 * @param file the review file as findings name it.
 */
export function unusedReviews(rows: readonly ReviewRow[], uses: readonly ReviewUse[], file: string): Finding[] {
  const used = new Set(uses.flatMap((use) => use.used.map(nameOf)));
  const seen = new Set(uses.flatMap((use) => use.seen.map(nameOf)));
  const unused = rows.filter((row) => row.kind === 'dismissed' && !used.has(nameOf(row)));
  const findings = unused
    .filter((row) => seen.has(nameOf(row)))
    .map(({subject, locale, source, target, by, why}) =>
      toFinding(
        file,
        locale,
        `Unexpected dismissal of \`${subject}\` by ${by} (${why}): the translation has changed, or nothing is reported there any more`,
        `Remove the row with ${source} and ${target}.`,
      ),
    );
  const unseen = unused.length - findings.length;
  if (unseen === 0) return findings;
  return [
    ...findings,
    toFinding(
      file,
      'und',
      `${unseen} ${unseen === 1 ? 'dismissal is' : 'dismissals are'} on sentences that none of these pages has`,
      'Where these are all pages, remove the rows.',
    ),
  ];
}

function nameOf({subject, locale, source, target}: ReviewRow): string {
  return [subject, locale, source, target].join('\t');
}

function toFinding(file: string, locale: string, message: string, note: string): Finding {
  return {
    file,
    line: 1,
    column: 1,
    locale,
    ruleId: 'review-unused',
    severity: 'info',
    message,
    itsType: 'other',
    mqm: 'neutral',
    note,
  };
}
