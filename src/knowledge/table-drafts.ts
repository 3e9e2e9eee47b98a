import type {Statement} from '../model/index.js';
import {addLabelled} from './classify-parts.js';
import {columnField, isNameColumn} from './cue-fields.js';
import type {Field} from './cues.js';
import {strengths, type Context, type Draft} from './draft.js';
import type {Codes, Found} from '../codes/index.js';
import {emptyFields} from './fields.js';
import type {Passage} from './passages.js';
import {headingsAbove} from './scopes.js';
import {unpairedStatement} from './statement.js';
import {messageRows, spanningDrafts} from './table-forms.js';
import {tableCells, type Cell} from './table-cells.js';

/** What a table of codes says: one draft for each row that names codes; its columns are sorted by their headers. */
export function tableDrafts(context: Context): Draft[] {
  const {layout, page, codes} = context;
  const tables = new Map<number, Passage[]>();
  for (const passage of layout.passages) {
    const table = passage.block?.cell?.table;
    if (table === undefined) continue;
    const own = tables.get(table);
    if (own) own.push(passage);
    else tables.set(table, [passage]);
  }
  return [...tables.values()].flatMap((passages) => {
    const section = passages[0]?.section ?? 0;
    const last = page.pairs[passages.at(-1)?.pairs.at(-1) ?? -1];
    // Looking for a code is cheaper than reading the table.
    const around = page.text.slice(Math.max(0, (passages[0]?.start ?? 0) - 400), (last?.end ?? 0) + 400);
    if (!codes.mayHold(around) && !/\b(?:error|message)/i.test(around)) return [];
    const rows = tableCells(page, passages);
    const slug = layout.sections[section]?.slug ?? '';
    const headings = `${headingsAbove(layout.sections, section)} ${layout.sections[section]?.heading ?? ''}`;
    const spanning = spanningDrafts(rows, headings, slug, codes);
    if (spanning.length > 0) return spanning;
    const [header = [], ...others] = rows;
    const found = rowDrafts(header, others, headings, slug, codes);
    return found.length > 0 ? found : messageRows(header, others, slug);
  });
}

function rowDrafts(
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  headings: string,
  section: string,
  known: Codes,
): Draft[] {
  const codesOf = (row: readonly Cell[], column: number): readonly Found[] => {
    const cell = row[column]?.text ?? '';
    const codes = known.find(cell, `${headings} ${header[column]?.text ?? ''}`);
    // What stands before the first code is at most a word, as in `HTTP 404` or `Error 404`.
    return /^\W*(?:\w+\W+){0,2}$/.test(cell.slice(0, codes[0]?.start ?? 0)) ? codes : [];
  };
  const counts = header.map((_, column) => rows.filter((row) => codesOf(row, column).length > 0).length);
  const codeColumn = counts.indexOf(Math.max(...counts));
  if ((counts[codeColumn] ?? 0) * 2 < rows.length || header.length < 2) return [];
  const fields = columnFields(header, codeColumn);
  return rows.flatMap((row) => {
    const codes = codesOf(row, codeColumn);
    return codes.length === 0 ? [] : (rowDraft(row, {codes, codeColumn, fields, section}) ?? []);
  });
}

/** Field of each column; a column that says nothing about itself is the meaning, if nothing else is. */
function columnFields(header: readonly Cell[], codeColumn: number): (Field | 'name')[] {
  const named = header.map(({text}, column) => (column === codeColumn ? 'other' : columnField(text)));
  const name = named.includes('meaning')
    ? header.findIndex(({text}, column) => column !== codeColumn && isNameColumn(text))
    : -1;
  const hasMeaning = named.some((field, column) => field === 'meaning' && column !== name);
  const unnamed = hasMeaning ? -1 : named.findIndex((field, column) => field === undefined && column !== codeColumn);
  return named.map((field, column) => (column === name ? 'name' : column === unnamed ? 'meaning' : (field ?? 'other')));
}

interface Row {
  readonly codes: readonly Found[];
  readonly codeColumn: number;
  readonly fields: readonly (Field | 'name')[];
  readonly section: string;
}

/** @returns nothing where no other cell of the row says anything. */
function rowDraft(row: readonly Cell[], {codes, codeColumn, fields, section}: Row): Draft | undefined {
  const found = emptyFields();
  const names: Statement[] = [...(row[codeColumn]?.statements ?? [])];
  for (const [column, {statements, text}] of row.entries()) {
    if (column === codeColumn || text === '') continue;
    const all = statements.length > 0 ? statements : [unpairedStatement(section, text)];
    if (fields[column] === 'name') names.push(...all);
    else addLabelled(found, fields[column] ?? 'other', all);
  }
  // Without a name the first sentence of the meaning serves as the title, too: a code alone says nothing.
  const own = unpairedStatement(section, row[codeColumn]?.text ?? '');
  const [title = found.meaning[0] ?? own, ...rest] = names;
  found.meaning.unshift(...rest);
  const isEmpty =
    rest.length === 0 &&
    title.source === own.source &&
    row.every(({text}, column) => column === codeColumn || text === '');
  return isEmpty ? undefined : {codes, title, fields: found, section, strength: strengths.row};
}
