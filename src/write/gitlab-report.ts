import type {Finding, Severity} from '../model/index.js';
import {ordinals} from './ordinals.js';
import {textHash} from '../text/index.js';

const gitlabSeverities: Readonly<Record<Severity, string>> = {error: 'major', warning: 'minor', info: 'info'};

/** Findings as a code quality report of GitLab: a JSON array. Each has a fingerprint of its own. */
export function gitlabReport(findings: readonly Finding[]): string {
  const nameOf = ordinals();
  const rows = findings.map((finding) => {
    const {file, line, column, endLine, endColumn, severity, mqm, message, note, ruleId} = finding;
    const end = endLine !== undefined && endColumn !== undefined ? {end: {line: endLine, column: endColumn}} : {};
    return {
      description: note === undefined ? message : `${message}. ${note}`,
      check_name: ruleId,
      fingerprint: textHash(`${file}\0${nameOf(finding)}`),
      severity: mqm === 'critical' ? 'critical' : gitlabSeverities[severity],
      location: {path: file, positions: {begin: {line, column}, ...end}},
    };
  });
  return `${JSON.stringify(rows, undefined, 2)}\n`;
}
