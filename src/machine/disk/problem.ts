import type {Finding} from '../../model/index.js';

/** What stands behind a problem of the machine or of a file as a whole. */
export interface Problem {
  /** The path as the user knows it. */
  readonly file: string;
  readonly ruleId: `input-${string}` | `output-${string}`;
  readonly message: string;
  /** What to do. */
  readonly note: string;
  /** From 1; 1 where the whole file is meant. */
  readonly line?: number;
}

/** Turns a problem of reading or writing into a finding of severity `error`. */
export function problem({file, ruleId, message, note, line = 1}: Problem): Finding {
  return {
    file,
    line,
    column: 1,
    locale: 'und',
    ruleId,
    severity: 'error',
    message,
    itsType: 'other',
    mqm: 'neutral',
    note,
  };
}
