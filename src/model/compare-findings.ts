import type {Finding} from './index.js';
import {compare} from '../text/index.js';

/** Orders findings by file, then by place, then by rule. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.message, b.message)
  );
}
