import MarkdownIt from 'markdown-it';
import {markdownSpans} from '../text/index.js';
import type {Afford} from './parse-budget.js';

/** Longest text that is parsed, in UTF-16 code units: five times the longest real one. */
const longest = 5000;
/** For its rules for inline Markdown: where only the marks matter, and not their places, they are enough. */
const parser = new MarkdownIt({html: true});
// Addresses are compared as they stand.
parser.normalizeLink = (url) => url;

/** Offsets of backslashes in the two sides of a pair. */
export interface AddedEscapes {
  readonly target: readonly number[];
  readonly source: readonly number[];
}

/**
 * Finds the backslashes that the side-by-side branch put before asterisks and that neither the
 * published nor the English page has.
 *
 * Its generator wrote `\*` for every asterisk that is not emphasis, whether the author had escaped it
 * or not. Which of the two it was shows in the source, or in the target where the source has none: an author
 * escapes an asterisk that would be emphasis without, or a footnote mark; where the text reads the
 * same without the backslashes, or is emphasis only without them because the generator cut a run of
 * asterisks in two, they were added.
 */
export function addedEscapes(target: string, source: string, afford: Afford): AddedEscapes | undefined {
  if (!target.includes('\\*') && !source.includes('\\*')) return undefined;
  if (!afford(target) || !afford(source)) return undefined;
  const inTarget = escapes(target);
  const inSource = escapes(source);
  const added = inSource.length > 0 ? areAdded(source, inSource) : inTarget.length > 0 && areAdded(target, inTarget);
  return added ? {target: inTarget, source: inSource} : undefined;
}

/** Takes backslashes out of a text. */
function withoutEscapes(text: string, offsets: readonly number[]): string {
  let result = '';
  let at = 0;
  for (const offset of offsets) {
    result += text.slice(at, offset);
    at = offset + 1;
  }
  return result + text.slice(at);
}

function areAdded(text: string, offsets: readonly number[]): boolean {
  if (offsets.some((offset) => isFootnoteMark(text, offset))) return false;
  const plain = withoutEscapes(text, offsets);
  // One run of asterisks alone is never emphasis.
  if (/^[^*]*\*+[^*]*$/.test(plain)) return true;
  if (text.length > longest) return false;
  const shape = shapeOf(plain);
  if (shape === shapeOf(text)) return true;
  const cutsRun = offsets.some(
    (offset) => (text[offset - 1] === '*' && text[offset - 2] !== '\\') || text[offset + 2] === '*',
  );
  return cutsRun && !shape.includes('*');
}

/** One asterisk alone at either end of the text, or between tags. */
function isFootnoteMark(text: string, offset: number): boolean {
  const before = text.slice(0, offset).trimEnd();
  const after = text.slice(offset + 2).trimStart();
  if (before.endsWith('*') || after.startsWith('*') || after.startsWith('\\*')) return false;
  return (
    (before === '' && /^\s/.test(text.slice(offset + 2))) ||
    after === '' ||
    (before.endsWith('>') && after.startsWith('<'))
  );
}

/** Offsets of the backslashes before asterisks, outside code, tags and addresses. */
function escapes(text: string): number[] {
  const found: number[] = [];
  const opaque = markdownSpans(text).filter(({kind}) => kind === 'code' || kind === 'tag');
  const isOpaque = (offset: number): boolean => opaque.some(({start, end}) => offset >= start && offset < end);
  for (let offset = text.indexOf('\\'); offset !== -1; offset = text.indexOf('\\', offset)) {
    const isText = !isOpaque(offset);
    if (isText && text[offset + 1] === '*') found.push(offset);
    // A backslash behind a backslash escapes nothing.
    offset += isText ? 2 : 1;
  }
  return found;
}

const blankLine = /\n\s*\n/;

/** Markup and text, without places. */
function shapeOf(text: string): string {
  let shape = '';
  for (const paragraph of text.split(blankLine)) {
    const tokens: ReturnType<MarkdownIt['parse']> = [];
    parser.inline.parse(paragraph, parser, {}, tokens);
    for (const {type, content, attrs} of tokens) {
      // Escapes and entities are tokens of their own.
      if (!type.startsWith('text')) shape += `<${type} ${attrs?.[0]?.[1] ?? ''}>`;
      if (type !== 'image') shape += content;
    }
  }
  return shape;
}
