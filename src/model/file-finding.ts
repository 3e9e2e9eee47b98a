import type {Severity} from './counts.js';
import type {Finding} from './finding.js';

/**
 * A problem of a file, a page as a whole, a repository or a run; not of a translation.
 *
 * @internal
 */
export interface FileProblem {
  /** The path as the user knows it. */
  readonly file: string;
  /** What was being done (`input-…`, `read-…`, `output-…`, `review-…` for decisions) and what went wrong. */
  readonly ruleId: string;
  readonly message: string;
  /** What to do. */
  readonly note?: string;
  /** `error` by default. */
  readonly severity?: Severity;
  /** From 1; 1 where the whole file is meant. */
  readonly line?: number;
  readonly column?: number;
  /** `und` by default. */
  readonly locale?: string;
  /** Ids of the pair and the unit, where it is about one. */
  readonly pair?: string;
  readonly unit?: string;
}

/**
 * Makes the finding for a problem of a file.
 *
 * @internal
 */
export function fileFinding(problem: FileProblem): Finding {
  const {file, line = 1, column = 1, pair, unit, locale = 'und', ruleId, severity = 'error', message, note} = problem;
  return {
    file,
    line,
    column,
    ...(pair !== undefined && {pair}),
    ...(unit !== undefined && {unit}),
    locale,
    ruleId,
    severity,
    message,
    itsType: 'other',
    mqm: 'neutral',
    ...(note !== undefined && {note}),
  };
}
