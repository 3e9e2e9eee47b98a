import {allMatches} from './all-matches.js';
import {anyOf} from './word-pattern.js';

/** What is known of a language for cutting its texts into sentences. */
export interface SentenceRules {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Abbreviations whose full stops do not end a sentence, where something follows them; a space in one may be missing. */
  readonly abbreviations: readonly string[];
}

const segmenters = new Map<string, Intl.Segmenter>();

/** One segmenter per locale: making one costs more than using it. An invalid tag gives the root rules. */
function segmenter(locale: string): Intl.Segmenter {
  let found = segmenters.get(locale);
  if (!found) {
    try {
      found = new Intl.Segmenter(locale, {granularity: 'sentence'});
    } catch {
      found = new Intl.Segmenter('und', {granularity: 'sentence'});
    }
    segmenters.set(locale, found);
  }
  return found;
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** Finds abbreviations, with the white space after them. */
function abbreviationPattern(abbreviations: readonly string[]): RegExp {
  let pattern = patterns.get(abbreviations);
  if (!pattern) {
    const parts = abbreviations.map((one) =>
      one.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s?`),
    );
    pattern = new RegExp(String.raw`(?<=^|[\s(（])(?:${anyOf(parts)})\s+`, 'giu');
    patterns.set(abbreviations, pattern);
  }
  return pattern;
}

/** What a text of several sentences has: a mark that ends one before the end of the text, or other than Latin letters. Greek asks with `;`. */
const mayBeSeveral = /[^\x20-\x7E\u00A0\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F]|[.?!;]./;

/** What can follow a sentence end only when the sentence goes on: a lower-case letter, a digit group, a closing mark. */
const continues = /^[\p{Ll})\]}»”’,;:]/u;

/** Whether a cut here would fall inside a link, an image, code or strong text. */
function isOpen(text: string): boolean {
  let square = 0;
  let round = 0;
  let ticks = 0;
  let stars = 0;
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (char === '\\') index++;
    else if (char === '`') ticks++;
    else if (ticks % 2 === 1) continue;
    else if (char === '[') square++;
    else if (char === ']') {
      square--;
      if (text[index + 1] === '(') {
        round++;
        index++;
      }
    } else if (char === ')' && round > 0) round--;
    else if (char === '*' && text[index + 1] === '*') {
      stars++;
      index++;
    }
  }
  return square > 0 || round > 0 || ticks % 2 === 1 || stars % 2 === 1;
}

/**
 * Cuts a Markdown paragraph into sentences by the rules of a language.
 * Codes (`4.4.316`), abbreviations, links, code and strong text stay whole.
 *
 * @returns sentences without the white space between them; a text without one gives an empty list.
 */
export function sentences(markdown: string, {tag, abbreviations}: SentenceRules): string[] {
  const found: string[] = [];
  let open = '';
  let at = 0;
  const parts = mayBeSeveral.test(markdown)
    ? Array.from(segmenter(tag).segment(markdown), (part) => part.segment)
    : [markdown];
  const whole =
    parts.length < 2 || abbreviations.length === 0
      ? []
      : allMatches(markdown, abbreviationPattern(abbreviations)).map(({0: text, index}) => ({
          start: index,
          end: index + text.length,
        }));
  for (const [index, part] of parts.entries()) {
    open += part;
    at += part.length;
    const next = parts[index + 1];
    const isInside = whole.some(({start, end}) => start < at && at <= end);
    if (next !== undefined && (isInside || continues.test(next.trimStart()) || isOpen(open))) continue;
    if (open.trim()) found.push(open.trim());
    open = '';
  }
  if (open.trim()) found.push(open.trim());
  return found;
}
