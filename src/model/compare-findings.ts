import {compare} from '../text/index.js';
import type {Finding} from './finding.js';

/**
 * Orders findings by file, then place, then rule, then pair, then what is said: the one order of findings everywhere.
 *
 * @internal
 */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.pair ?? '', b.pair ?? '') ||
    compare(a.message, b.message)
  );
}
