import {z} from 'zod';
import {fileFinding, type Decision, type Finding} from '../model/index.js';
import {compare} from '../text/index.js';

/** Rows of a decisions file, and what is wrong with others. */
export interface Decisions {
  readonly decisions: readonly Decision[];
  readonly findings: readonly Finding[];
}

/** Columns in the order in which they stand in a row. */
const columns = [
  'kind',
  'subject',
  'locale',
  'source',
  'target',
  'by',
  'why',
] as const satisfies readonly (keyof Decision)[];

const rowSchema = z.object({
  kind: z.enum(['accepted', 'dismissed']),
  subject: z.string().min(1),
  locale: z.string().min(1),
  source: z.string().regex(/^[\da-f]{12}$/),
  target: z.string().regex(/^[\da-f]{12}$/),
  by: z.string(),
  why: z.string().min(1),
});

const head = `# Decisions of people, one row each, sorted: ${columns.join(', ')}, with tabs between them. Written by \`sxs-kb\`.\n`;

/**
 * Reads the text of a decisions file: tab-separated rows, sorted, so that decisions of two people merge line by line.
 * A row that cannot be read is a finding, and the others count.
 *
 * @param file its name in findings.
 */
export function parseDecisions(text: string, file: string): Decisions {
  const decisions: Decision[] = [];
  const findings: Finding[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const fields = line.split('\t');
    const row = rowSchema.safeParse(Object.fromEntries(columns.map((name, place) => [name, fields[place]])));
    if (row.success && fields.length === columns.length) decisions.push(row.data);
    else
      findings.push(
        fileFinding({
          file,
          line: index + 1,
          ruleId: 'input-review',
          message: 'Unexpected row in the file of decisions',
          note: `Give it its columns, ${columns.join(', ')}, or remove it, e.g. when it is a conflict marker of a merge.`,
        }),
      );
  }
  return {decisions, findings};
}

/** The text of a decisions file; of several decisions on the same subject, locale and texts the last one counts. */
export function formatDecisions(decisions: readonly Decision[]): string {
  const nameOf = (row: Decision): string =>
    columns
      .slice(0, 5)
      .map((column) => row[column])
      .join('\t');
  const lines = Array.from(new Map(decisions.map((row) => [nameOf(row), lineOf(row)])).values()).sort(compare);
  return head + lines.map((line) => `${line}\n`).join('');
}

/** One row; tabs and line breaks in its values become spaces. */
function lineOf(row: Decision): string {
  return columns.map((column) => row[column].replace(/\s+/g, ' ').trim()).join('\t');
}
