import type {Finding} from '../model/index.js';
import type {Places} from '../text/index.js';

/** What the reader found wrong, by offset; it becomes a finding when the locale of the page is known. */
export interface Problem {
  /** Offsets in the text of the file. */
  readonly start: number;
  readonly end: number;
  readonly ruleId: `read-${string}`;
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly note: string;
  readonly actual?: string;
  readonly expected?: string;
  /** Id of the pair, where there is one. */
  readonly pair?: string;
}

/** Most problems of one kind of scan that are kept one by one: a page with more is damaged as a whole. */
const most = 1000;

/** Collects problems in the order of their places; beyond a thousand, the rest is one problem that spans them all. */
export function problemList(): {add: (problem: Problem) => void; problems: () => Problem[]} {
  const kept: Problem[] = [];
  let more = 0;
  let start = 0;
  let end = 0;
  return {
    add(problem) {
      if (kept.length < most) return void kept.push(problem);
      if (more++ === 0) start = problem.start;
      end = problem.end;
    },
    problems: () => (more === 0 ? kept : [...kept, tooMany(more, start, end)]),
  };
}

function tooMany(count: number, start: number, end: number): Problem {
  return {
    start,
    end,
    ruleId: 'read-too-many',
    severity: 'error',
    message: `Unexpected damage in ${count} more places from here on, expected a page of pairs`,
    note: 'Restore the page from its repository',
  };
}

const mqm: Readonly<Record<Finding['severity'], Finding['mqm']>> = {error: 'major', warning: 'minor', info: 'neutral'};

/** Gives a problem its file, place and locale. */
export function toFinding(problem: Problem, file: string, locale: string, lines: Places): Finding {
  const from = lines.at(problem.start);
  const to = lines.at(problem.end);
  return {
    file,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    locale,
    ruleId: problem.ruleId,
    severity: problem.severity,
    message: problem.message,
    itsType: 'markup',
    mqm: mqm[problem.severity],
    note: problem.note,
    ...(problem.pair !== undefined && {pair: problem.pair}),
    ...(problem.actual !== undefined && {actual: problem.actual}),
    ...(problem.expected !== undefined && {expected: problem.expected}),
  };
}
