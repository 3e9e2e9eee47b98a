import {openSpans} from './open-spans.js';

/** How every pair ends. */
export const pairEnd = '</span></span>';
const endTag = '</span>';
const blankLine = /\n[ \t]*\r?\n/;

/**
 * Finds where the source of a pair ends: at the two end tags behind it.
 *
 * A source may hold end tags of its own, opened there or strays of the translation: then it ends at
 * a later pair of end tags, but never behind text of the page. Text is taken for the page's when a
 * line break stands before it that no open span of the source spans, or when it opens the spans itself.
 *
 * @param limit - offset of the next opening or lookup.
 * @param ends - cursor over `</span></span>`.
 * @param outer - spans of the page that are open around the pair and have their end tags behind it.
 * @returns the offset of the two end tags; -1 when there are none before the limit.
 */
export function sourceEnd(
  text: string,
  start: number,
  limit: number,
  ends: (from: number) => number,
  outer: number,
): number {
  const first = ends(start);
  if (first === -1 || first + pairEnd.length > limit) return -1;
  let end = lastOfRun(text, start, first, outer);
  let next = ends(end + pairEnd.length);
  if (outer > 1) return end;
  let open: number | undefined;
  while (next !== -1 && next + pairEnd.length <= limit) {
    const between = text.slice(end + pairEnd.length, next);
    open ??= openSpans(text.slice(start, end));
    if (openSpans(between) > 0 || blankLine.test(between) || (open < 1 && between.includes('\n'))) break;
    const later = lastOfRun(text, end, next, outer);
    open += openSpans(text.slice(end, later));
    end = later;
    next = ends(end + pairEnd.length);
  }
  return end;
}

/** Where several end tags follow each other: the last two, less those that close spans of the page around the pair. */
function lastOfRun(text: string, start: number, first: number, outer: number): number {
  let extra = 0;
  while (text.startsWith(endTag, first + pairEnd.length + extra * endTag.length)) extra++;
  if (extra === 0) return first;
  const own = Math.min(extra, Math.max(0, openSpans(text.slice(start, first))));
  return first + (extra - Math.min(outer, extra - own)) * endTag.length;
}
