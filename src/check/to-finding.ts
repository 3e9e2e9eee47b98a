import type {Check, Finding, Page, Pair, Report, Severities} from '../model/index.js';
import {fingerprint, textHash, type Edit} from '../text/index.js';
import {placesOf, type TargetPlaces} from './locate.js';

/** A report with its check, and the severity that the project gives the check, if it differs. */
export interface Reported {
  readonly check: Check;
  readonly report: Report;
  readonly severity: Severities[string] | undefined;
  /** Id of the unit, where the page was reconciled. */
  readonly unit: string | undefined;
}

/** Makes a finding of what a check reports: with its place in the file, and all that is known of the check. */
export function toFinding(page: Page, pair: Pair, {check, report, severity, unit}: Reported): Finding {
  const places = placesOf(page, pair);
  const start = places.at(report.start ?? 0);
  const end = places.at(report.end ?? pair.target.length);
  const {locale} = page.meta;
  return {
    file: page.file,
    line: start.line,
    column: start.column,
    ...(end.offset > start.offset && {endLine: end.line, endColumn: end.column}),
    pair: pair.id,
    ...(unit !== undefined && {unit}),
    locale,
    ruleId: check.id,
    severity: severity === undefined || severity === 'off' ? (report.severity ?? check.severity) : severity,
    message: report.message,
    ...(report.actual !== undefined && {actual: report.actual}),
    ...(report.expected !== undefined && {expected: report.expected}),
    itsType: check.itsType,
    mqm: check.mqm,
    ...(report.note !== undefined && {note: report.note}),
    ...(report.fix && places.isAsRead && {fix: toFix(report.fix, places)}),
    url: `docs/checks.md#${check.id}`,
    fingerprint: fingerprint({subject: check.id, locale, source: textHash(pair.source), target: textHash(pair.target)}),
  };
}

/** A change of a target as a change of its file. */
function toFix({start, end, text}: Edit, places: TargetPlaces): Finding['fix'] {
  const from = places.at(start);
  const to = places.at(end);
  return {
    start: from.offset,
    end: to.offset,
    text,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
  };
}
