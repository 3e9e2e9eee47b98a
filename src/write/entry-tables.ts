import {itemLines} from '../entries/index.js';
import {statuses, type EntryLine, type LineItem, type LineVariant, type Sentence} from '../model/index.js';

/** Entries in their locales as JSON, one a line. */
export function* entryNdjson(lines: Iterable<EntryLine>): Generator<string> {
  for (const line of lines) yield `${JSON.stringify(line)}\n`;
}

/** What a row is made of: an entry, and of several variants one. */
interface Row {
  readonly line: EntryLine;
  readonly variant: LineVariant | undefined;
}

const items = ['causes', 'fixes', 'prerequisites', 'notes', 'examples', 'seeAlso', 'other'] as const;

/** The columns, each with the lines of its cell. */
const columns: Readonly<Record<string, (row: Row) => readonly string[]>> = {
  id: ({line}) => [line.id],
  variant: ({variant}) => [variant?.key ?? ''],
  family: ({line}) => [line.family],
  code: ({line}) => [line.code],
  codes: ({line}) => line.codes,
  registry: ({line}) => line.registry ?? [],
  locale: ({line}) => [line.locale],
  status: ({line}) => [line.status],
  product: ({variant}) => [variant?.product ?? ''],
  title: (row) => [written(contentOf(row).title)],
  meaning: (row) => contentOf(row).meaning.map(written),
  ...Object.fromEntries(items.map((field) => [field, (row: Row) => (contentOf(row)[field] ?? []).flatMap(itemCell)])),
  facts: (row) => (contentOf(row).facts ?? []).map(({name, value}) => `${name}: ${value}`),
  related: ({line}) => (line.related ?? []).map(({relation, code, entry}) => `${relation} ${entry ?? code}`),
  links: (row) => (contentOf(row).links ?? []).map(({text, url}) => `${text}: ${url}`),
  context: (row) => contextCell(contentOf(row)),
  article: (row) => [contentOf(row).article],
  section: (row) => [contentOf(row).section],
  sources: (row) => sourcesCell(row),
  ...Object.fromEntries(statuses.map((status) => [status, ({line}: Row) => [String(line.sentences[status])]])),
};

/**
 * Entries in their locales as CSV (RFC 4180) with a header: a row for each, and for each variant of one that has several.
 * What a cell lists stands on lines of its own, steps are numbered and indented, and a sentence that is not current says
 * so in brackets. No cell is a formula.
 */
export function* entryCsv(lines: Iterable<EntryLine>): Generator<string> {
  yield csvRow(Object.keys(columns));
  for (const line of lines)
    for (const variant of line.variants ?? [undefined])
      yield csvRow(Object.values(columns).map((cell) => cell({line, variant}).join('\n')));
}

function contentOf({line, variant}: Row): EntryLine | LineVariant {
  return variant ?? line;
}

function itemCell(item: LineItem): string[] {
  return itemLines(item, written, (number) => (number === 0 ? '- ' : `${number}. `));
}

function written({text, status}: Sentence): string {
  return status === undefined ? text : `${text} [${status}]`;
}

function contextCell({context}: EntryLine | LineVariant): string[] {
  const {products = [], service, subservice, audience} = context ?? {};
  return [...products, service, subservice, audience].filter((value) => value !== undefined);
}

function sourcesCell({line, variant}: Row): string[] {
  const own = line.sources?.filter(({article}) => variant === undefined || article === variant.article);
  return (own ?? []).map(({page, url}) => url ?? page);
}

function csvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(harmless(cell))).join(',')}\r\n`;
}

/** What spreadsheets would run: with an apostrophe before it, it is text. */
function harmless(cell: string): string {
  return /^[\s\p{Cf}]*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
