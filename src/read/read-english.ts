import {sourceLocale, type Block, type Locale, type Page, type Pair} from '../model/index.js';
import {markdownSpans, normalise, places, sentences} from '../text/index.js';
import {read} from './read.js';

/** So many sentences by the rules of Unicode can be one for the translators. */
const mostJoined = 6;

/** Lines that are instructions to the publishing system. */
const instruction = /^(?:\[!\w[^\]]*(?:\]|$)|:::)/;

const finalBreak = /<br ?\/?>$/i;

/** A stretch of the page. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a page of the English repository, which has no pairs: each sentence of its headings, paragraphs and cells is a
 * pair that has it on both sides and begins and ends where it does.
 *
 * @param options - `file` as for `read`; `known`: sources of pairs of the same page, normalised. The text is cut where they are cut,
 *   and by the rules of `language` elsewhere.
 */
export function readEnglish(
  text: string,
  options: {readonly file: string; readonly known: ReadonlySet<string>; readonly language: Locale},
): Page {
  const page = read(text, {file: options.file, locale: sourceLocale});
  const lines = places(text);
  const pairs: Pair[] = [];
  for (const [index, block] of page.blocks.entries()) {
    if (!['heading', 'paragraph', 'cell'].includes(block.kind)) continue;
    for (const {start, end} of rangesOf(text, block).flatMap((range) => cut(text, range, options))) {
      const own = text.slice(start, end);
      const {line, column} = lines.at(start);
      pairs.push({
        id: `en-${100 + pairs.length}`,
        target: own,
        source: own,
        start,
        end,
        targetStart: start,
        sourceStart: start,
        line,
        column,
        section: block.section,
        block: index,
        inLink: block.links?.some((link) => link.start <= start && start < link.end) ?? false,
      });
    }
  }
  return {...page, meta: {...page.meta, locale: sourceLocale}, pairs, findings: []};
}

/** The running text of a block. Its lines are one range, unless something but white space stands before them, as in quotes. */
function rangesOf(text: string, block: Block): Range[] {
  const found: Range[] = [];
  let at = block.start;
  for (const line of text.slice(block.start, block.end).split('\n')) {
    const bare = block.quote === undefined || at === block.start ? line : line.replace(/^[ \t>]*/, '');
    const content = bare.trim();
    const start = at + line.length - bare.trimStart().length;
    at += line.length + 1;
    if (content === '' || instruction.test(content)) continue;
    const before = found.at(-1);
    const end = start + content.length;
    if (before && text.slice(before.end, start).trim() === '') found[found.length - 1] = {start: before.start, end};
    else found.push({start, end});
  }
  return found;
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
    const from = afterLead(text, start, end, known);
    found.push(label(text, {start: from, end: beforeBreak(text, from, end, known)}, known));
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
  let image = anchor;
  for (const span of markdownSpans(own)) {
    if (span.kind === 'image' && own.slice(image, span.start).trim() === '') image = span.end;
  }
  const rest = own.slice(image);
  return start + (image > anchor && known.has(normalise(rest)) ? own.length - rest.trimStart().length : anchor);
}

/** Line breaks behind a text in a cell mostly stand outside its pair. */
function beforeBreak(text: string, start: number, end: number, known: ReadonlySet<string>): number {
  let bare = text.slice(start, end).trimEnd();
  for (let tag = finalBreak.exec(bare); tag; tag = finalBreak.exec(bare)) bare = bare.slice(0, tag.index).trimEnd();
  return known.has(normalise(bare)) ? start + bare.length : end;
}

/** The label of a text that is a link and nothing else, unless a pair holds the link. */
function label(text: string, range: Range, known: ReadonlySet<string>): Range {
  const own = text.slice(range.start, range.end);
  const [link] = markdownSpans(own);
  if (link?.kind !== 'link' || link.start !== 0 || link.end !== own.length || known.has(normalise(own))) return range;
  return {start: range.start + link.innerStart, end: range.start + link.innerEnd};
}
