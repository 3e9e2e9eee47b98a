import {decisionSchema, fileFinding, type Decision, type Finding} from '../model/index.js';
import {fromFormerRow} from './former-rows.js';

/** Rows of a decisions file, and what is wrong with others. */
export interface Decisions {
  readonly decisions: readonly Decision[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the text of a decisions file: one row of JSON a line, sorted, so that decisions of two people merge line by line.
 * Rows with tabs, as earlier versions wrote them, are read, too. A row that cannot be read is a finding, and the others count.
 *
 * @param file its name in findings.
 */
export function parseDecisions(text: string, file: string): Decisions {
  const decisions: Decision[] = [];
  const findings: Finding[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const row = line.startsWith('{') ? fromLine(line) : fromFormerRow(line);
    if (typeof row !== 'string') decisions.push(row);
    else
      findings.push(
        fileFinding({
          file,
          line: index + 1,
          ruleId: 'input-decisions',
          message: `Unexpected row in the file of decisions: ${row}`,
          note: 'Mend it (`schema/decision.schema.json` in the output of a build has its fields) or remove it, e.g. when it is a conflict marker of a merge.',
        }),
      );
  }
  return {decisions, findings};
}

/** The decision of a line, or what is wrong with it. */
function fromLine(line: string): Decision | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'it is no JSON';
  }
  const row = decisionSchema.safeParse(value);
  if (row.success) return row.data;
  const [issue] = row.error.issues;
  const place = issue?.path.map(String).join('.') ?? '';
  return `${place === '' ? '' : `at \`${place}\`: `}${issue?.message ?? ''}`;
}
