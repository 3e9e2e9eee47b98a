import type {Finding, Page, Severity} from '../model/index.js';
import {places} from '../text/index.js';

/** Gives the page that findings are about, since its columns have to be counted in another way. */
type PageOf = (file: string) => Page | undefined;

const rdSeverities: Readonly<Record<Severity, string>> = {error: 'ERROR', warning: 'WARNING', info: 'INFO'};

/**
 * Findings as lines of JSON for reviewdog (`reviewdog -f=rdjsonl`), which counts columns in bytes of UTF-8.
 *
 * @param pageOf gives the pages; where one is not there, columns are left out.
 */
export function rdjsonLines(findings: readonly Finding[], pageOf: PageOf): string {
  return findings
    .map((finding) => {
      const {file, line, column, endLine, endColumn, severity, message, note, ruleId, url, fix} = finding;
      const text = pageOf(file)?.text;
      const range = rdRange({line, column, endLine: endLine ?? line, endColumn: endColumn ?? column}, text);
      const diagnostic = {
        message: note === undefined ? message : `${message}. ${note}`,
        location: {path: file, range},
        severity: rdSeverities[severity],
        source: {name: 'sxs-kb'},
        code: {value: ruleId, ...(url?.startsWith('https:') && {url})},
        ...(fix && text !== undefined && {suggestions: [{range: rdRange(fix, text), text: fix.text}]}),
      };
      return `${JSON.stringify(diagnostic)}\n`;
    })
    .join('');
}

interface RdPosition {
  readonly line: number;
  readonly column?: number;
}

function rdRange(
  place: Pick<NonNullable<Finding['fix']>, 'line' | 'column' | 'endLine' | 'endColumn'>,
  text: string | undefined,
): {readonly start: RdPosition; readonly end: RdPosition} {
  const at = (line: number, column: number): RdPosition => {
    const bytes = text === undefined ? undefined : bytesBefore(text, line, column);
    return {line, ...(bytes !== undefined && {column: bytes + 1})};
  };
  return {start: at(place.line, place.column), end: at(place.endLine, place.endColumn)};
}

/** How many bytes of a line stand before a column. */
function bytesBefore(text: string, line: number, column: number): number {
  const start = places(text).lineStart(line);
  return new TextEncoder().encode(text.slice(start, start + column - 1)).length;
}
