import type {Page, Statement} from '../model/index.js';
import {normalise} from '../text/index.js';
import {blockText} from './block-text.js';
import type {Passage} from './passages.js';

/** A cell with everything that stands in it, in pairs or not. */
export interface Cell {
  /** English text, normalised. */
  readonly text: string;
  readonly statements: readonly Statement[];
}

const tag = /<\/?[a-z][^<>]*>/gi;

/**
 * Reads the rows of a table of the canonical page, Markdown or HTML, with the cells that nobody translated, such as codes.
 *
 * @param passages those of the table.
 * @returns rows in order, the header first.
 */
export function tableCells(page: Page, passages: readonly Passage[]): Cell[][] {
  const table = passages.find(({block}) => block?.cell)?.block?.cell?.table;
  const rows = new Map<number, Map<number, {text: string; statements: Statement[]}>>();
  for (const block of page.blocks) {
    if (!block.cell || block.cell.table !== table) continue;
    const row = rows.get(block.cell.row) ?? new Map<number, {text: string; statements: Statement[]}>();
    rows.set(block.cell.row, row);
    const cell = row.get(block.cell.column) ?? {text: '', statements: []};
    row.set(block.cell.column, cell);
    const text = blockText(page, block);
    cell.text += ` ${block.element === undefined ? text.replaceAll('\\|', '|') : text.replace(tag, ' ')}`;
    cell.statements.push(
      ...passages.filter((passage) => passage.block === block).flatMap(({statements}) => statements),
    );
  }
  return [...rows.entries()]
    .toSorted(([a], [b]) => a - b)
    .map(([, row]) =>
      Array.from({length: Math.max(...row.keys()) + 1}, (_, column) => {
        const {text, statements} = row.get(column) ?? {text: '', statements: []};
        return {text: normalise(text), statements};
      }),
    );
}
