import {location} from 'vfile-location';

/** A point in a file. `offset` counts UTF-16 code units from 0, `line` and `column` count from 1. */
export interface Place {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** Where the lines of a text are. */
export interface Places {
  /** Line and column of an offset; one outside the text counts as its nearest end. */
  at(offset: number): Place;
  /** Offset at which a line begins, counted from 1; the end of the text for lines behind the last one. */
  lineStart(line: number): number;
}

/**
 * Finds the lines of a text as CommonMark and editors count them: they end with LF, CR LF or CR alone,
 * and columns are UTF-16 code units.
 */
export function places(text: string): Places {
  const lines = location(text);
  return {
    at(offset) {
      const inside = Math.min(Math.max(offset, 0), text.length);
      const {line, column} = lines.toPoint(inside) ?? {line: 1, column: 1};
      return {offset: inside, line, column};
    },
    lineStart: (line) => lines.toOffset({line, column: 1}) ?? text.length,
  };
}
