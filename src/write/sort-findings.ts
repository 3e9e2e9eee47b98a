import type {Finding} from '../model/index.js';
import {compare} from '../text/index.js';

/** Findings by path, then by place, then by check. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.ruleId, b.ruleId) ||
      compare(a.unit ?? '', b.unit ?? '') ||
      compare(a.message, b.message),
  );
}
