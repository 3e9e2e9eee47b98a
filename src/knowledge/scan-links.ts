import {normalise} from '../text/index.js';

/** A link in Markdown. */
export interface MarkdownLink {
  readonly url: string;
  /** The label as plain text. */
  readonly text: string;
}

/** Longer ones are not looked for, so that a text full of openings is read in linear time. */
const longestTarget = 2048;

const destination = /^\(\s*(?:<([^<>\n]*)>|([^\s<>]+))/;
const autolink = /^<([a-z][a-z\d+.-]*:[^\s<>]*)>/i;

/** Links of a Markdown text, in order; images are not links. Code spans hide what stands in them. */
export function scanLinks(markdown: string): MarkdownLink[] {
  const links: MarkdownLink[] = [];
  const open: number[] = [];
  for (let at = 0; at < markdown.length; at++) {
    const character = markdown[at];
    if (character === '\\') at++;
    else if (character === '`') at = endOfCode(markdown, at);
    else if (character === '[') open.push(at);
    else if (character === '<') {
      const url = autolink.exec(markdown.slice(at, at + longestTarget))?.[1];
      if (url !== undefined) links.push({url, text: url});
    } else if (character === ']') {
      const start = open.pop();
      if (start === undefined || markdown[start - 1] === '!') continue;
      const url = linkDestination(markdown.slice(at + 1, at + 1 + longestTarget));
      if (url !== undefined) links.push({url, text: plainLabel(markdown.slice(start + 1, at))});
    }
  }
  return links;
}

/** The URL of a `(destination)` or `(destination "title")` at the start of a text, as Markdown gives it after a label. */
export function linkDestination(text: string): string | undefined {
  const match = destination.exec(text);
  if (!match) return undefined;
  const [all, quoted, bare = ''] = match;
  const end = closing(bare);
  if (end !== undefined) return bare.slice(0, end) || undefined;
  return text.includes(')', all.length) ? (quoted ?? bare) : undefined;
}

/** Index of the first `)` that closes more than was opened; like other readers of Markdown it gives up on deep nesting. */
function closing(url: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < url.length && depth < 32; at++) {
    if (url[at] === '(') depth++;
    else if (url[at] === ')' && depth-- === 0) return at;
  }
  return undefined;
}

/** Index of the last backtick of the code span that begins at `start`; of the opening ones when nothing closes them. */
function endOfCode(text: string, start: number): number {
  let end = start;
  while (text[end + 1] === '`') end++;
  const fence = text.slice(start, end + 1);
  const close = text.indexOf(fence, end + 1);
  return close < 0 ? end : close + fence.length - 1;
}

function plainLabel(label: string): string {
  return normalise(label.replace(/!\[[^\][]*\]\([^()]*\)/g, '')).replace(/[*`]/g, '');
}
