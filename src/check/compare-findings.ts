import type {Finding} from '../model/index.js';

/** Orders findings by file, then place, then rule, then what is said. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.unit ?? '', b.unit ?? '') ||
    compareText(a.message, b.message)
  );
}

/** By UTF-16 code units: the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
