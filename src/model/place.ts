/** A point in a file. `offset` counts UTF-16 code units from 0, `line` and `column` count from 1. */
export interface Place {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}
