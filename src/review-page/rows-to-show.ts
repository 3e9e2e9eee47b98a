import type {Severity, Status} from '../model/counts.js';
import type {ReviewOutside, ReviewPage, ReviewSentence} from '../model/review-page.js';
import {joined} from './decision-rows.js';

/** What is shown of a page. */
export interface Filter {
  /** Everything, or what has to be done. */
  readonly view: 'to-do' | 'whole';
  readonly statuses: ReadonlySet<Status>;
  readonly severities: ReadonlySet<Severity>;
  readonly rule?: string | undefined;
  readonly group?: number | undefined;
  readonly search: string;
  /** First rows of the folds that were opened. */
  readonly open: ReadonlySet<number>;
}

/** Points of the sentences that are rated, by their indexes. */
export type RowPoints = ReadonlyMap<number, number>;

/** What stands on the page: a row by its index, or rows that are folded. */
export type Shown = number | {readonly from: number; readonly to: number};

type Row = ReviewPage['rows'][number];

/** Whether a row is a sentence, and not text outside of all pairs. */
export function isSentence(row: Row | undefined): row is ReviewSentence {
  return row !== undefined && !('outside' in row);
}

/** Whether a sentence has to be looked at. */
export function isWork(row: Row): boolean {
  if (!isSentence(row)) return false;
  return row.status !== 'current' || (row.findings ?? []).some(({severity}) => severity !== 'info');
}

/** What is shown of a page at first: what has to be done, or everything where there is nothing to do. */
export function firstFilter({rows}: Pick<ReviewPage, 'rows'>): Filter {
  return {
    view: rows.some(isWork) ? 'to-do' : 'whole',
    statuses: new Set(),
    severities: new Set(),
    search: '',
    open: new Set(),
  };
}

/** Whether anything is asked for beside the view. */
function isFiltered({statuses, severities, rule, group, search}: Filter): boolean {
  return statuses.size + severities.size > 0 || rule !== undefined || group !== undefined || search.trim() !== '';
}

/**
 * What is shown of a page, in its order: rows that fit, the headings over them, and the others folded. By points, where they are
 * given, it is the sentences that fit, and nothing else.
 */
export function rowsToShow({rows}: Pick<ReviewPage, 'rows'>, filter: Filter, points?: RowPoints): Shown[] {
  if (points) return byPoints(rows, filter, points);
  const isAll = filter.view === 'whole' && !isFiltered(filter);
  if (isAll) return rows.map((_, index) => index);
  const isMeant = rows.map((row) => meets(row, filter));
  return folded(withHeadings(rows, isMeant), filter.open);
}

/** The riskiest sentences first; those that are not rated last, in the order of the page. */
function byPoints(rows: readonly Row[], filter: Filter, points: RowPoints): number[] {
  const of = (index: number): number => points.get(index) ?? -1;
  return Array.from(rows.keys())
    .filter((index) => isSentence(rows[index]) && meets(rows[index], filter))
    .sort((a, b) => of(b) - of(a) || a - b);
}

function meets(row: Row, filter: Filter): boolean {
  return (filter.view === 'whole' || isWork(row)) && fits(row, filter);
}

/** Adds the headings of all levels that stand over a row that is shown. */
function withHeadings(rows: readonly Row[], isMeant: readonly boolean[]): boolean[] {
  const isShown = [...isMeant];
  const above: {readonly depth: number; readonly index: number}[] = [];
  for (const [index, {block}] of rows.entries()) {
    if (block.kind === 'heading') {
      const depth = block.depth ?? 1;
      while ((above.at(-1)?.depth ?? 0) >= depth) above.pop();
      above.push({depth, index});
    }
    if (isMeant[index]) for (const {index: heading} of above) isShown[heading] = true;
  }
  return isShown;
}

function folded(isShown: readonly boolean[], open: ReadonlySet<number>): Shown[] {
  const shown: Shown[] = [];
  for (let at = 0; at < isShown.length; at++) {
    let to = at;
    while (to < isShown.length && !isShown[to]) to++;
    if (to > at) shown.push({from: at, to});
    if (to > at && open.has(at)) for (let index = at; index < to; index++) shown.push(index);
    if (to < isShown.length) shown.push(to);
    at = to;
  }
  return shown;
}

function fits(row: Row, {statuses, severities, rule, group, search}: Filter): boolean {
  const words = search.trim().toLowerCase();
  if (words !== '' && !searchText(row).includes(words)) return false;
  if (statuses.size + severities.size === 0 && rule === undefined && group === undefined) return true;
  if (!isSentence(row)) return false;
  const {findings = []} = row;
  if (group !== undefined && row.group !== group) return false;
  if (rule !== undefined && !findings.some((one) => one.rule === rule)) return false;
  if (statuses.size + severities.size === 0) return true;
  return statuses.has(row.status) || findings.some(({severity}) => severities.has(severity));
}

const searched = new WeakMap<Row, string>();

/** What a search looks at: both languages, what changed, and the id. */
function searchText(row: Row): string {
  const known = searched.get(row);
  if (known !== undefined) return known;
  const text = (isSentence(row) ? sentenceText(row) : outsideText(row)).toLowerCase();
  searched.set(row, text);
  return text;
}

function sentenceText({en, enWas, to, toWas, units, pair = '', findings = []}: ReviewSentence): string {
  const rules = findings.flatMap(({rule, message}) => [rule, message]);
  return [...[en, enWas, to, toWas].map(joined), ...units, pair, ...rules].join('\n');
}

function outsideText({outside}: ReviewOutside): string {
  return outside;
}
