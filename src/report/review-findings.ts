import type {Finding, Severity} from '../model/index.js';
import {compare} from '../text/index.js';
import {groupBy} from '../write/group-by.js';
import {code, prose} from '../text/markdown-literal.js';
import {sortFindings} from '../write/sort-findings.js';

/** All severities, the worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings by check, the worst checks first; in a check by place. */
export function reviewFindings(findings: readonly Finding[]): string[] {
  const byCheck = groupBy(sortFindings(findings), ({ruleId}) => ruleId);
  const groups = Array.from(byCheck, ([id, own]) => ({
    id,
    own,
    rank: severities.findIndex((severity) => own.some((finding) => finding.severity === severity)),
  }));
  groups.sort((a, b) => a.rank - b.rank || compare(a.id, b.id));
  return groups.flatMap(({id, own}) => [`### ${code(id)} (${own.length})`, '', ...own.flatMap(findingLines), '']);
}

function findingLines(finding: Finding): string[] {
  const {file, line, column, unit, severity, message, actual, expected, note} = finding;
  const lines = [
    `- **${severity}** ${code(`${file}:${line}:${column}`)}${unit === undefined ? '' : `, pair ${code(unit)}`}: ${prose(message)}`,
  ];
  if (actual !== undefined) lines.push(`  - is: ${code(actual)}`);
  if (expected !== undefined) lines.push(`  - expected: ${code(expected)}`);
  if (note !== undefined) lines.push(`  - ${prose(note)}`);
  return lines;
}
