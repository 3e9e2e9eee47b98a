import stringWidth from 'string-width';
import {statuses} from '../model/index.js';
import type {StatusRow} from '../report/index.js';

const heads = ['page', 'locale', ...statuses, 'behind', 'since'];

/** Columns that hold numbers stand at the right. */
const isNumber = (column: number): boolean => column > 1 && column < heads.length - 1;

/** A name must keep this much of itself in a table. */
const shortestName = 16;

/**
 * Renders rows as a table, or page by page where the terminal is too narrow for one.
 *
 * @param columns width of the terminal; absent where it is not a terminal; then nothing is cut.
 */
export function statusTable(rows: readonly StatusRow[], columns: number | undefined): string {
  const cells = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => stringWidth(row[column] ?? ''))));
  const rest = widths.slice(1).reduce((sum, one) => sum + one + 2, 0);
  const available = (columns ?? Infinity) - rest;
  const [longest = 0] = widths;
  if (available < Math.min(longest, shortestName))
    return rows.map((row, index) => block(row, rows[index - 1], columns ?? 80)).join('');
  const nameWidth = Math.min(longest, available);
  return cells.map((row) => `${line(row, [nameWidth, ...widths.slice(1)])}\n`).join('');
}

function cellsOf({name, locale, units, behind, since}: StatusRow): string[] {
  return [name, locale, ...statuses.map((status) => String(units[status])), String(behind), since ?? ''];
}

function line(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => {
      const width = widths[column] ?? 0;
      const text = cut(cell, width);
      const space = ' '.repeat(width - stringWidth(text));
      return isNumber(column) ? space + text : text + space;
    })
    .join('  ')
    .trimEnd();
}

/** A page in a locale in a few short lines, its name once. */
function block(row: StatusRow, before: StatusRow | undefined, columns: number): string {
  const counts = statuses.filter((status) => row.units[status] > 0).map((status) => `${row.units[status]} ${status}`);
  const behind = row.behind > 0 ? [`${row.behind} ${row.behind === 1 ? 'version' : 'versions'} behind`] : [];
  const since = row.since === undefined ? [] : [`since ${row.since}`];
  const head = row.article === before?.article ? '' : `${cut(row.name, columns)}\n`;
  return `${head}${wrap([row.locale, ...counts, ...behind, ...since], columns)}`;
}

/** Words on lines that fit, indented below the first. */
function wrap(parts: readonly string[], columns: number): string {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const joined =
      last === undefined
        ? `  ${part}`
        : `${last}${lines.length === 1 && last === `  ${parts[0] ?? ''}` ? ' ' : ', '}${part}`;
    if (last === undefined || joined.length > columns) lines.push(last === undefined ? joined : `    ${part}`);
    else lines[lines.length - 1] = joined;
  }
  return lines.map((text) => `${text}\n`).join('');
}

function cut(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let kept = '';
  for (const character of text) {
    if (stringWidth(kept + character) > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
