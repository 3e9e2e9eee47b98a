import {standardCodes} from '../codes/index.js';
import type {Sentence} from './cut-page.js';
import {isOneCell, mayBeOneCell} from './table-rows.js';

/** Whether two sentences may be one, by what they are: titles and sentences, or cells of other rows, are not. */
export function isSameKind(a: Sentence, b: Sentence): boolean {
  return (a.heading === b.heading || (a.titled && b.titled)) && mayBeOneCell(a.cell, b.cell);
}

/** Whether two sentences are one by their place, whatever they say: a cell in its row and column, the heading of an error. */
export function isSamePlace(a: Sentence, b: Sentence): boolean {
  if (a.cell && b.cell) return a.alone && b.alone && isOneCell(a.cell, b.cell, a.norm, b.norm);
  return a.heading && b.heading && namesSameCodes(a.norm, b.norm);
}

/** Whether two headings name the same error codes, and at least one. */
export function namesSameCodes(a: string, b: string): boolean {
  if (!standardCodes.mayHold(a) || !standardCodes.mayHold(b)) return false;
  const [left, right] = [a, b].map((text) => standardCodes.find(text).map(({id}) => id));
  return left !== undefined && left.length > 0 && left.toSorted().join(' ') === right?.toSorted().join(' ');
}
