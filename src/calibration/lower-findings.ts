import {
  severitiesIn,
  type CalibrationRow,
  type Finding,
  type LocaleCalibration,
  type LocaleSeverities,
} from '../model/index.js';

/** What lowers findings. */
export interface Lowering {
  readonly calibration: readonly LocaleCalibration[];
  /** What the configuration says for locales. */
  readonly severities: LocaleSeverities;
}

/**
 * Gives findings of checks that fire as often on the pages of people the severity `info` and says why, and those that the configuration has
 * as `info` in a locale, too.
 */
export function lowerFindings(findings: readonly Finding[], {calibration, severities}: Lowering): Finding[] {
  const rows = new Map(
    loweredRows(calibration).map((row): [string, CalibrationRow] => [`${row.locale} ${row.ruleId}`, row]),
  );
  return findings.map((finding) => {
    const {locale, ruleId, severity, pair} = finding;
    if (severity === 'info' || pair === undefined) return finding;
    const row = rows.get(`${locale} ${ruleId}`);
    if (row) return {...finding, severity: 'info', note: [finding.note, reasonOf(row)].filter(Boolean).join(' ')};
    return severitiesIn(locale, {}, severities)[ruleId] === 'info' ? {...finding, severity: 'info'} : finding;
  });
}

/** The checks that are lowered, by locale. */
export function loweredRows(calibration: readonly LocaleCalibration[]): CalibrationRow[] {
  return calibration.flatMap(({rows}) => rows.filter(({lowered}) => lowered));
}

function reasonOf({locale, ruleId, human, machine}: CalibrationRow): string {
  const said = `${human.findings} times in ${human.pairs} pairs, and ${machine.findings} in ${machine.pairs} of the machine`;
  return `Lowered to info: in ${locale} \`${ruleId}\` fires as often where people translated (${said}).`;
}
