import {sourceLocale, type Block, type Locale, type Page, type Pair} from '../model/index.js';
import {markdownSpans, normalise, places, sentences} from '../text/index.js';
import {read} from './read.js';

/** So many sentences by the rules of Unicode, or lines, can be one for the translators. */
const mostJoined = 12;

/** Lines that are instructions to the publishing system. */
const instruction = /^(?:\[!\w[^\]]*(?:\]|$)|:::)/;

const pairMarkup = /<span\s[^<>]*(?:data-[st]tu-id|sxs-lookup)/i;

/** Marks alone are no text: what is left of a table that is none. */
const letterOrDigit = /[\p{L}\p{N}]/u;

const finalBreak = /<\/?br ?\/?>$/i;

/** What says where a text is cut. */
interface Cutting {
  /** Sentences of the pairs of the same page, normalised. */
  readonly known: ReadonlySet<string>;
  readonly language: Locale;
}

/** A stretch of the page. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a page of the English repository, which has no pairs: each sentence of its headings, paragraphs and cells is a
 * pair that has it on both sides and begins and ends where it does.
 *
 * @param options - `file` as for `read`; `known`: sentences of the pairs of the same page, normalised. The text is cut where they are cut,
 *   and by the rules of `language` elsewhere.
 */
export function readEnglish(text: string, options: Cutting & {readonly file: string}): Page {
  const page = read(text, {file: options.file, locale: sourceLocale});
  const lines = places(text);
  const pairs: Pair[] = [];
  for (const [index, block] of page.blocks.entries()) {
    if (block.kind === 'definition') continue;
    const texts = textsOf(text, block, options.known);
    const ranges = texts?.flatMap((range) => cut(text, range, options)) ?? knownIn(text, block, options);
    for (const {start, end} of ranges) {
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

/** The texts of a block; nothing where it is HTML or code that may hold none. */
function textsOf(text: string, block: Block, known: ReadonlySet<string>): Range[] | undefined {
  if (block.kind === 'html' && block.cell) return htmlTexts(text, block, known);
  return ['heading', 'paragraph', 'cell'].includes(block.kind) ? rangesOf(text, block) : undefined;
}

/** Tags that end a text; all others stand in it. */
const blockTags =
  /<\/?(?:blockquote|center|div|d[dlt]|h[1-6]|li|ol|p|pre|t(?:able|body|foot|head|[dhr])|ul)\b[^<>]*>/gi;
/** A text in strong, a link or the like, and nothing else. */
const wrapped = /^(?<lead><(?<name>[a-z]+)(?:\s[^<>]*)?>)(?<inner>[^<]*)<\/\k<name>>$/i;

/** What stands between the block tags of a cell, without a tag around all of it unless a pair holds that. */
function htmlTexts(text: string, {start, end}: Range, known: ReadonlySet<string>): Range[] {
  return between(text, {start, end}, blockTags).flatMap((stretch) => {
    const own = trimmed(text, stretch);
    if (!own) return [];
    const {lead, inner} = wrapped.exec(text.slice(own.start, own.end))?.groups ?? {};
    if (lead === undefined || inner === undefined || known.has(normalise(text.slice(own.start, own.end)))) return [own];
    const start = own.start + lead.length;
    return trimmed(text, {start, end: start + inner.length}) ?? [];
  });
}

/** The stretches before, between and behind all matches of a pattern. */
function between(text: string, {start, end}: Range, pattern: RegExp): Range[] {
  const stretches: Range[] = [];
  let at = start;
  for (const {0: match, index} of text.slice(start, end).matchAll(pattern)) {
    stretches.push({start: at, end: start + index});
    at = start + index + match.length;
  }
  stretches.push({start: at, end});
  return stretches;
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
function cut(text: string, range: Range, {known, language}: Cutting): Range[] {
  const whole = text.slice(range.start, range.end);
  if (pairMarkup.test(whole)) return [];
  const found: Range[] = [];
  const parts = partsOf(text, range.start, sentences(whole, language), language);
  for (let first = 0; first < parts.length; ) {
    const count = joined(text, parts, first, known);
    const start = parts[first]?.start ?? range.end;
    const end = parts[first + count - 1]?.end ?? range.end;
    const from = afterLead(text, start, end, known);
    found.push(label(text, {start: from, end: beforeBreak(text, from, end, known)}, known));
    first += count;
  }
  const isText = (norm: string): boolean => letterOrDigit.test(norm) || known.has(norm);
  return found.filter(({start, end}) => start < end && isText(normalise(text.slice(start, end))));
}

/** A line of a sentence, or less where an abbreviation in it may be a word: `No.` */
interface Part extends Range {
  /** Number of its sentence. */
  readonly sentence: number;
}

/** Where the parts of sentences stand. */
function partsOf(text: string, from: number, found: readonly string[], language: Locale): Part[] {
  const placesOf = (pieces: readonly string[], start: number): Range[] => {
    let at = start;
    return pieces.map((piece) => {
      const first = text.indexOf(piece, at);
      at = first + piece.length;
      return {start: first, end: at};
    });
  };
  return placesOf(found, from).flatMap((sentence, number) => {
    const own = sentences(text.slice(sentence.start, sentence.end), {...language, abbreviations: []});
    const lines = placesOf(own, sentence.start).flatMap((piece) => linesIn(text, piece));
    return lines.map((line) => ({...line, sentence: number}));
  });
}

/** The lines of a stretch, as a reader sees them, that are not empty, without the white space around them. */
function linesIn(text: string, {start, end}: Range): Range[] {
  return between(text, {start, end}, /\n|<\/?br ?\/?>/gi).flatMap((line) => trimmed(text, line) ?? []);
}

/** A stretch without the white space around it; nothing where it is empty. */
function trimmed(text: string, {start, end}: Range): Range | undefined {
  const own = text.slice(start, end);
  const first = start + own.length - own.trimStart().length;
  return own.trim() === '' ? undefined : {start: first, end: first + own.trim().length};
}

/** How many parts, from one on, are one pair: those that a pair holds, else what is left of the sentence up to a part that is known. */
function joined(text: string, parts: readonly Part[], first: number, known: ReadonlySet<string>): number {
  const isKnown = (from: number, to: number): boolean =>
    known.has(normalise(text.slice(parts[from]?.start, parts[to]?.end)));
  const most = Math.min(mostJoined, parts.length - first);
  for (let count = 1; count <= most; count++) if (isKnown(first, first + count - 1)) return count;
  let count = 1;
  while (parts[first + count]?.sentence === parts[first]?.sentence && !isKnown(first + count, first + count)) count++;
  return count;
}

/** What pairs hold of HTML and of code: sentences between tags, and lines, that are their sources. */
function knownIn(text: string, {start, end}: Range, options: Cutting): Range[] {
  const isKnown = (part: Range): boolean => options.known.has(normalise(text.slice(part.start, part.end)));
  const whole = linesIn(text, {start, end}).filter(isKnown);
  const lines = between(text, {start, end}, /<\/?[a-z][^<>]*>/gi).flatMap((stretch) => linesIn(text, stretch));
  const found = lines.flatMap((line) => cut(text, line, options)).filter(isKnown);
  const isInside = (part: Range): boolean => whole.some((line) => line.start <= part.start && part.end <= line.end);
  return [...whole, ...found.filter((part) => !isInside(part))].sort((a, b) => a.start - b.start);
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
