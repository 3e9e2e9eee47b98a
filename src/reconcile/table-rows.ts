import type {Page} from '../model/index.js';
import {normalise} from '../text/index.js';
import {bag, dice, type Bag} from './similarity.js';

/** A row of a table. */
interface TableRow {
  /** Text of its first cell: what the row is about. */
  readonly key: string;
  readonly isHeader: boolean;
  readonly cells: number;
  /** Its texts that stand nowhere else in the table. */
  readonly own: ReadonlySet<string>;
  /** How often each text stands in the table. */
  readonly counts: ReadonlyMap<string, number>;
}

/** A cell, by which it is told from cells of other rows and columns. */
export interface Cell {
  readonly row: TableRow;
  readonly column: number;
  /** Text of the first row of its column. */
  readonly header: string;
}

/** Share of the texts of two rows, of their words where there are enough, and of the words of their first cells, that must be the same. */
const sameTexts = 0.5;
const enoughWords = 5;
const sameKey = 0.75;

/** The cells of the tables of a page, by their blocks. */
export function tableCells(page: Page): ReadonlyMap<number, Cell> {
  const tables = new Map<number, Map<number, Map<number, {block: number; text: string}>>>();
  const sources = new Map<number, string>();
  for (const {block, source} of page.pairs) {
    if (page.blocks[block]?.cell) sources.set(block, `${sources.get(block) ?? ''} ${source}`);
  }
  for (const [block, source] of sources) {
    const {table = 0, row = 0, column = 0} = page.blocks[block]?.cell ?? {};
    const rows = tables.get(table) ?? new Map<number, Map<number, {block: number; text: string}>>();
    const cells = rows.get(row) ?? new Map<number, {block: number; text: string}>();
    tables.set(table, rows.set(row, cells.set(column, {block, text: normalise(source)})));
  }
  const found = new Map<number, Cell>();
  for (const rows of tables.values()) {
    const counts = new Map<string, number>();
    for (const cells of rows.values())
      for (const {text} of cells.values()) counts.set(text, (counts.get(text) ?? 0) + 1);
    for (const [index, cells] of rows) {
      const texts = Array.from(cells.values(), ({text}) => text);
      const [key = ''] = texts;
      const own = new Set(texts.filter((text) => counts.get(text) === 1));
      const row: TableRow = {key, isHeader: index === 0, cells: cells.size, own, counts};
      for (const [column, {block}] of cells)
        found.set(block, {row, column, header: rows.get(0)?.get(column)?.text ?? ''});
    }
  }
  return found;
}

/** Whether two cells may be one: those of one row and column, and a cell and what stands outside tables. */
export function mayBeOneCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (!a || !b) return true;
  // Where columns came or went, they cannot be told by their number.
  const isSameColumn = a.column === b.column || a.header === b.header || a.row.cells !== b.row.cells;
  return isSameColumn && isSameRow(a.row, b.row);
}

const wordsOfRows = new WeakMap<TableRow, Bag>();

function ownWords(row: TableRow): Bag {
  const words = wordsOfRows.get(row) ?? bag(Array.from(row.own).join(' '));
  wordsOfRows.set(row, words);
  return words;
}

/** Rows are the same by their first cell, or by what else stands in them and in no other row. */
function isSameRow(a: TableRow, b: TableRow): boolean {
  if (a.isHeader || b.isHeader) return a.isHeader && b.isHeader;
  if (a.key === b.key || (a.cells === 1 && b.cells === 1)) return true;
  const shared = Array.from(a.own).filter((text) => b.own.has(text)).length;
  if (a.own.size + b.own.size > 0 && (2 * shared) / (a.own.size + b.own.size) >= sameTexts) return true;
  const [left, right] = [ownWords(a), ownWords(b)];
  if (Math.min(left.size, right.size) >= enoughWords && dice(left, right) >= sameTexts) return true;
  return dice(bag(a.key), bag(b.key)) >= sameKey;
}

/** Whether two cells are one by their row and column, whatever they say, and neither text is one that moved in the table. */
export function isOneCell(a: Cell, b: Cell, textOfA: string, textOfB: string): boolean {
  if (a.row.isHeader || b.row.isHeader || a.header !== b.header || !mayBeOneCell(a, b)) return false;
  const isMoved = (text: string): boolean => a.row.counts.get(text) === 1 && b.row.counts.get(text) === 1;
  return !isMoved(textOfA) && !isMoved(textOfB);
}
