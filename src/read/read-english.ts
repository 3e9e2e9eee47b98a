import {sourceLocale, type Locale, type Page} from '../model/index.js';
import {normalise, sentences} from '../text/index.js';
import {englishRanges, type Range} from './english-ranges.js';
import {frontMatter} from './front-matter.js';
import {read} from './read.js';

/** So many sentences by the rules of Unicode can be one for the translators. */
const mostJoined = 6;

/** A link and nothing else: its label is what gets translated. */
const onlyLink = /^\[((?:[^[\]]|\[[^[\]]*\])*)\]\([^()\s]*\)$/;

/**
 * Reads a page of the English repository, which has no pairs, as a page whose pairs have English on both sides.
 * `renderSide` gives the file back, byte for byte, on either side.
 *
 * @param options - `file` as for `read`; `known`: sources of pairs of the same page, normalised. The text is cut where they are cut,
 *   and by the rules of `language` elsewhere.
 */
export function readEnglish(
  text: string,
  options: {readonly file: string; readonly known: ReadonlySet<string>; readonly language: Locale},
): Page {
  const {body} = frontMatter(text);
  let paired = '';
  let at = 0;
  let ordinal = 100;
  for (const {start, end} of englishRanges(text, body).flatMap((range) => cut(text, range, options))) {
    const id = `en-${ordinal++}`;
    const own = text.slice(start, end);
    paired += `${text.slice(at, start)}<span data-ttu-id="${id}">${own}</span><span class="sxs-lookup"><span data-stu-id="${id}">${own}</span></span>`;
    at = end;
  }
  const page = read(paired + text.slice(at), {file: options.file, locale: sourceLocale});
  return {...page, meta: {...page.meta, locale: sourceLocale}, findings: []};
}

/** Cuts a range into sentences. Markup of the pairs' own kind in it would be taken for theirs: such a range is left out. */
function cut(
  text: string,
  range: Range,
  {known, language}: {readonly known: ReadonlySet<string>; readonly language: Locale},
): Range[] {
  const whole = text.slice(range.start, range.end);
  if (/<\/?span/i.test(whole)) return [];
  const found: Range[] = [];
  const parts = sentences(whole, language);
  let at = range.start;
  for (let first = 0; first < parts.length; ) {
    const start = text.indexOf(parts[first] ?? '', at);
    const count = joined(parts, first, known);
    let end = start;
    for (const part of parts.slice(first, first + count)) end = text.indexOf(part, end) + part.length;
    found.push(label(text, {start: afterLead(text, start, end, known), end}, known));
    at = end;
    first += count;
  }
  return found.filter(({start, end}) => start < end);
}

/** How many parts, from one on, are one sentence of a pair. */
function joined(parts: readonly string[], first: number, known: ReadonlySet<string>): number {
  for (let count = 1; count <= mostJoined && first + count <= parts.length; count++) {
    if (known.has(normalise(parts.slice(first, first + count).join(' ')))) return count;
  }
  return 1;
}

/** Anchors before a text are not translated, nor are images that stand before a pair. */
function afterLead(text: string, start: number, end: number, known: ReadonlySet<string>): number {
  const own = text.slice(start, end);
  const anchor = /^(?:<a\s[^<>]*>\s*<\/a>\s*)+/i.exec(own)?.[0].length ?? 0;
  const image = /^(?:!\[[^[\]]*\]\([^()\s]*\)\s*)+/.exec(own.slice(anchor))?.[0].length ?? 0;
  return start + (image > 0 && known.has(normalise(own.slice(anchor + image))) ? anchor + image : anchor);
}

/** The label of a text that is a link and nothing else, unless a pair holds the link. */
function label(text: string, range: Range, known: ReadonlySet<string>): Range {
  const own = text.slice(range.start, range.end);
  const inner = onlyLink.exec(own)?.[1];
  if (inner === undefined || known.has(normalise(own))) return range;
  return {start: range.start + 1, end: range.start + 1 + inner.length};
}
