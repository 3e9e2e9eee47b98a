import type {ReviewPage, ReviewSentence} from '../model/review-page.js';
import {joined} from './decision-rows.js';
import {isSentence, isWork, type Shown} from './rows-to-show.js';

/** About how many letters a line of a column has, and how high it is. */
const [letters, line] = [62, 23];

/** About how high a row will be, in pixels: places are kept for rows that are not drawn yet. */
export function rowHeight({rows}: Pick<ReviewPage, 'rows'>, shown: Shown): number {
  if (typeof shown !== 'number') return 44;
  const row = rows[shown];
  if (!isSentence(row)) return 24 + lines(row?.outside.length ?? 0);
  const text = Math.max(side(row.enWas, row.en), side(row.toWas, row.to));
  return 18 + text + (isWork(row) ? 44 : 0) + (row.findings?.length ?? 0) * 34;
}

function side(was: ReviewSentence['to'], now: ReviewSentence['to']): number {
  return lines(joined(now).length) + (was ? lines(joined(was).length) : 0);
}

function lines(length: number): number {
  return Math.max(1, Math.ceil(length / letters)) * line;
}
