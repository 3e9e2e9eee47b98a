import {readFileSync} from 'node:fs';
import {z} from 'zod';
import type {Finding, ReviewRow} from '../../model/index.js';
import {compare} from '../../text/index.js';
import {errorReason} from './error-code.js';
import {problem} from './problem.js';
import {writeAtomically} from './write-atomically.js';

/** Rows of a review file, and what is wrong with others. */
export interface Reviews {
  readonly rows: readonly ReviewRow[];
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
] as const satisfies readonly (keyof ReviewRow)[];

const rowSchema = z.object({
  kind: z.enum(['accepted', 'dismissed']),
  subject: z.string().min(1),
  locale: z.string().min(1),
  source: z.string().regex(/^[\da-f]{12}$/),
  target: z.string().regex(/^[\da-f]{12}$/),
  by: z.string(),
  why: z.string().min(1),
});

const head = `# What reviewers said, one row each, sorted: ${columns.join(', ')}, with tabs between them. Written by \`sxs-kb\`.\n`;

/**
 * Reads a review file: tab-separated rows, sorted, so that two people's words merge line by line.
 * A file that is not there has no rows; a row that cannot be read is a finding, and the others count.
 *
 * @param path absolute path.
 * @param file its name in findings.
 */
export function readReviews(path: string, file: string): Reviews {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {rows: [], findings: []};
    return {
      rows: [],
      findings: [
        problem({
          file,
          ruleId: 'input-unreadable',
          message: `Cannot read the review file: ${errorReason(error)}`,
          note: 'Make it readable, or move it away.',
        }),
      ],
    };
  }
  const rows: ReviewRow[] = [];
  const findings: Finding[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const fields = line.split('\t');
    const row = rowSchema.safeParse(Object.fromEntries(columns.map((name, place) => [name, fields[place]])));
    if (row.success && fields.length === columns.length) rows.push(row.data);
    else
      findings.push(
        problem({
          file,
          line: index + 1,
          ruleId: 'input-review',
          message: 'Unexpected row in the review file',
          note: `Give it its columns, ${columns.join(', ')}, or remove it; what a merge left behind is none.`,
        }),
      );
  }
  return {rows, findings};
}

/**
 * Adds a row to a review file, in its place; an older one on the same subject and locale and texts goes.
 *
 * @throws {Error} an error of the file system; the file is then as it was.
 */
export function addReview(path: string, rows: readonly ReviewRow[], added: ReviewRow): void {
  const name = (row: ReviewRow): string =>
    columns
      .slice(0, 5)
      .map((column) => row[column])
      .join('\t');
  const lines = [...rows.filter((row) => name(row) !== name(added)), added].map(lineOf).sort(compare);
  writeAtomically(path, head + lines.map((line) => `${line}\n`).join(''));
}

/** A row is a line: tabs and line breaks in it become spaces. */
function lineOf(row: ReviewRow): string {
  return columns.map((column) => row[column].replace(/\s+/g, ' ').trim()).join('\t');
}
