import type {Block, Page, Pair} from '../../model/index.js';
import {plain} from '../../text/index.js';

/** Stands for a pair while the text around it is read: a link or bold text may begin before one and end behind it. */
const pairMark = '\0';

/** What a reader sees of a block outside its pairs: before the first one, between two, after the last. Empty where that is nothing. */
export function outsideTexts(page: Page, block: Block, pairs: readonly Pair[]): string[] {
  const gaps: string[] = [];
  let at = block.start;
  for (const {start, end} of pairs) {
    gaps.push(page.text.slice(at, Math.max(at, start)));
    at = Math.max(at, end);
  }
  gaps.push(page.text.slice(at, Math.max(at, block.end)));
  if (!gaps.some(hasWord)) return gaps.map(() => '');
  if (block.kind === 'code' && pairs.length === 0) return gaps.map((text) => codeOf(block, text));
  const [first = '', ...rest] = gaps.map((gap) => gap.replaceAll(pairMark, '\uFFFD'));
  const text = withoutQuote(block, [withoutAlert(block, first), ...rest].join(pairMark));
  return plain(text).split(pairMark).map(readableOf);
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function readableOf(text: string): string {
  return hasWord(text) ? text.trim() : '';
}

/** The lines of a block of code, without its fences. */
function codeOf({language}: Block, text: string): string {
  const lines = text.split(/\r\n|[\r\n]/);
  if (language === undefined) return text.trimEnd();
  const last = lines.at(-1) ?? '';
  return lines.slice(1, /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(last) ? -1 : undefined).join('\n');
}

/** The mark of an alert, `[!NOTE]`, is what the block is shown in. */
function withoutAlert({quote}: Block, text: string): string {
  return quote === undefined || quote === 'quote' ? text : text.replace(/^\s*\[![a-z]+\]/i, '');
}

function withoutQuote({quote}: Block, text: string): string {
  return quote === undefined ? text : text.replace(/([\r\n])[ \t]*>[ \t]?/g, '$1');
}
