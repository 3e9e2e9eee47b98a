import type {Element, Root} from 'hast';
import {selectAll} from 'hast-util-select';

/** Where a cell stands in the grid of its table. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/**
 * The places of all cells of HTML tables. A cell that reaches over several columns or rows has the first of them; those
 * beside and below it are counted as people see them.
 *
 * @param numbers tables count from the number given, down.
 */
export function cellPlaces(tree: Root, numbers: {table: number}): Map<Element, CellPlace> {
  const places = new Map<Element, CellPlace>();
  for (const table of selectAll('table', tree)) {
    const number = --numbers.table;
    /** Columns that cells of rows above reach into, with how many more rows they do so. */
    const taken = new Map<number, number>();
    selectAll(':scope > tr, :scope > * > tr', table).forEach((tr, row) => {
      const before = new Map(taken);
      for (const [column, rows] of before)
        if (rows > 1) taken.set(column, rows - 1);
        else taken.delete(column);
      let column = 0;
      for (const cell of selectAll(':scope > td, :scope > th', tr)) {
        while (before.has(column)) column++;
        places.set(cell, {table: number, row, column});
        const [width, height] = [spanOf(cell, 'colSpan'), spanOf(cell, 'rowSpan')];
        for (let at = column; at < column + width && height > 1; at++) taken.set(at, height - 1);
        column += width;
      }
    });
  }
  return places;
}

/** Most columns and rows that a cell is taken to reach over. */
const widest = 100;

/** How many columns or rows a cell reaches over. */
function spanOf({properties}: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number(properties[name] ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, widest) : 1;
}
