import {type EntryLine, statuses} from '../model/index.js';

/** Entries in their locales as JSON, one a line. */
export function entryNdjson(lines: readonly EntryLine[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

const columns = [
  'id',
  'family',
  'code',
  'locale',
  'status',
  'title',
  'meaning',
  'causes',
  'fixes',
  'notes',
  'other',
  'article',
  'section',
] as const;
/** Entries in their locales as CSV (RFC 4180) with a header; several sentences or items of a cell stand on lines of their own. */
export function entryCsv(lines: readonly EntryLine[]): string {
  const rows = lines.map((line) => [
    ...columns.map((column) => {
      const value = line[column];
      return typeof value === 'string' ? value : value.join('\n');
    }),
    ...statuses.map((status) => String(line.sentences[status])),
  ]);
  return [[...columns, ...statuses], ...rows].map((row) => `${row.map(quote).join(',')}\r\n`).join('');
}

function quote(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
