import type {Finding} from '../model/index.js';
import {escapeControls} from '../text/escape-controls.js';

/**
 * Findings as compilers write them, one a line: `FILE:LINE:COLUMN: SEVERITY: MESSAGE [CHECK]`. Editors and grep read that.
 */
export function unixLines(findings: readonly Finding[]): string {
  return findings
    .map(
      ({file, line, column, severity, message, ruleId}) =>
        `${escapeControls(file)}:${line}:${column}: ${severity}: ${escapeControls(message)} [${ruleId}]\n`,
    )
    .join('');
}
