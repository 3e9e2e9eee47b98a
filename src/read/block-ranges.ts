import {unescaped, type Places} from '../text/index.js';

/** Where a block stands in the masked page: its content, and its mark, which only headings have apart from it. */
export interface Range {
  readonly start: number;
  readonly end: number;
  readonly mark: number;
}

/** What markdown-it knows of a block: its lines, from 0, the last one excluded, and its text without the marks around it. */
interface Lines {
  readonly type: string;
  readonly map: readonly [number, number] | null;
  readonly content: string;
  readonly markup: string;
}

const atx = /^[\s>*+\-\d.)]*(?=#{1,6}(?:\s|$))/;

/**
 * Where the content of a block stands, and the mark of a heading: markdown-it knows their lines alone.
 *
 * @param heading - the mark of the heading that the text is.
 */
export function rangeOf(text: string, lines: Places, {type, map, content, markup}: Lines, heading?: string): Range {
  const [first, behind] = map ?? [0, 1];
  const start = lines.lineStart(first + 1);
  const lineEnd = lines.lineStart(first + 2);
  if (type === 'inline' && !heading?.startsWith('#') && !content.includes('\n')) {
    // Nearly all text is one line, and ends it.
    const at = start + suffix(text.slice(start, lineEnd), content);
    return {start: at, end: at + content.length, mark: at};
  }
  const line = text.slice(start, lineEnd);
  if (type === 'fence') {
    const at = start + Math.max(0, line.indexOf(markup));
    return {start: at, end: lines.lineStart(behind + 1), mark: at};
  }
  const mark = heading?.startsWith('#') ? atx.exec(line)?.[0].length : undefined;
  if (mark !== undefined) {
    const at = mark + (/^#+[ \t]*/.exec(line.slice(mark))?.[0].length ?? 0);
    return {start: start + at, end: start + at + content.length, mark: start + mark};
  }
  const own = content.replace(/\n$/, '').split('\n');
  const at = start + suffix(line, own[0] ?? '');
  const lastLine = lines.lineStart(first + own.length);
  const last = text.slice(lastLine, lines.lineStart(first + own.length + 1)).trimEnd();
  const end = own.length > 1 ? lastLine + last.length : at + (own[0] ?? '').trimEnd().length;
  return {start: at, end, mark: at};
}

/** Where a text that ends a line begins in it. */
function suffix(line: string, text: string): number {
  return Math.max(0, line.trimEnd().length - text.trimEnd().length);
}

/**
 * Where the cells of a row of a table stand, those beyond its header, too.
 *
 * @param line - counted from 0.
 * @param first - text of its first cell, which tells whether the row begins with a bar.
 */
export function cellRanges(text: string, lines: Places, line: number, first: string): Range[] {
  const from = lines.lineStart(line + 1);
  const row = text.slice(from, lines.lineStart(line + 2)).trimEnd();
  const ranges: Range[] = [];
  const add = (start: number, end: number): void => {
    ranges.push({start: from + start, end: from + end, mark: from + start});
  };
  let start = 0;
  for (let bar = row.indexOf('|'); bar !== -1; bar = row.indexOf('|', bar + 1)) {
    if (row[bar - 1] === '\\') continue;
    add(start, bar);
    start = bar + 1;
  }
  if (start < row.length) add(start, row.length);
  const [outside] = ranges;
  const before = text.slice(outside?.start, outside?.end).replaceAll('\\|', '|').trimEnd();
  if (outside && (first === '' || !before.endsWith(first))) ranges.shift();
  else if (outside) ranges[0] = {...outside, start: outside.start + suffix(before, first)};
  return ranges;
}

const definition =
  /[ \t>]*\[(?!\^)(?:[^[\]\\\n\r]|\\[^\n\r])+\]:[ \t]*(?:<[^<>\n\r]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"\n\r]*"|'[^'\n\r]*'|\([^()\n\r]*\)))?[ \t]*(?:\r\n|[\r\n]|$)/y;

/** The definitions of links that a paragraph begins with, each on its line. */
export function definitionsIn(text: string, {start, end}: Range): Range[] {
  const found: Range[] = [];
  const own = text.slice(0, end);
  for (definition.lastIndex = start; definition.lastIndex < end; ) {
    const at = definition.lastIndex;
    if (!definition.test(own)) break;
    const from = own.indexOf('[', at);
    found.push({start: from, end: definition.lastIndex, mark: from});
  }
  return found;
}

/** Addresses of definitions of links, by their names as they compare; the first of a name counts. */
export function definedUrls(definitions: readonly string[]): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  for (const text of definitions) {
    const [, name = '', angled, bare = ''] = /^\[((?:[^[\]\\]|\\.)+)\]:[ \t]*(?:<([^<>]*)>|(\S*))/.exec(text) ?? [];
    if (!urls.has(nameKey(name))) urls.set(nameKey(name), unescaped(angled ?? bare));
  }
  return urls;
}

/** A name of a definition in the form in which two are compared. */
export function nameKey(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}
