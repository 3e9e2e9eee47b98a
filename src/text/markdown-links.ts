import {afterAngles, codeCloser} from './markdown-opaque.js';
import {unescaped} from './unescaped.js';

/** Something in a line of Markdown that is read before its words: a link or an image, or what hides the marks in it. */
export interface Span {
  readonly kind: 'link' | 'image' | 'autolink' | 'code' | 'tag';
  /** Offsets of the whole. */
  readonly start: number;
  readonly end: number;
  /** Offsets of what stands in its marks: the label, the alt text, the address, the code. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** Offsets of the address of a link or an image, without angle brackets; absent where it is a reference. */
  readonly url?: readonly [start: number, end: number];
  /** Name of the definition of a reference, as it stands. */
  readonly name?: string;
}

const marks = /[\\`<![\]]/g;

/**
 * Finds links and images in a line of Markdown, in order of their beginnings, with the code, tags and addresses in angle
 * brackets that bind closer. As CommonMark has it: brackets nest in labels, images may stand in links, links may not.
 * Linear in the text.
 *
 * @param defined - whether a name of a reference has a definition on the page.
 */
export function markdownSpans(text: string, defined?: (name: string) => boolean): Span[] {
  const spans: Span[] = [];
  if (!/[`<[]/.test(text)) return spans;
  const openers: {readonly start: number; readonly image: boolean}[] = [];
  const closer = codeCloser(text);
  const behind = afterAngles(text);
  /** Openers before this one stand around a link, and cannot open one themselves. */
  let spent = 0;
  for (let at = nextMark(text, 0); at < text.length; at = nextMark(text, at)) {
    const mark = text[at];
    if (mark === '\\') at += 2;
    else if (mark === '!' || mark === '[') {
      const image = mark === '!' && text[at + 1] === '[';
      if (image || mark === '[') openers.push({start: at, image});
      at += image ? 2 : 1;
    } else if (mark === '`') {
      const code = closer(at);
      if (code.end !== -1) spans.push({kind: 'code', start: at, ...code});
      at = code.end === -1 ? code.innerStart : code.end;
    } else if (mark === '<') {
      const angled = behind(at);
      if (angled) spans.push({...angled, start: at, innerStart: at + 1, innerEnd: angled.end - 1});
      at = angled?.end ?? at + 1;
    } else {
      const opener = openers.pop();
      const innerStart = opener ? opener.start + (opener.image ? 2 : 1) : at;
      const mayLink = opener !== undefined && (opener.image || openers.length >= spent);
      const target = mayLink ? readTarget(text, innerStart, at, defined) : undefined;
      if (opener && target) {
        spans.push({
          kind: opener.image ? 'image' : 'link',
          start: opener.start,
          innerStart,
          innerEnd: at,
          ...target,
        });
        if (!opener.image) spent = openers.length;
      }
      spent = Math.min(spent, openers.length);
      at = target?.end ?? at + 1;
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** The address of a link, an image or an autolink as it counts: without escapes and entities. Nothing for a reference. */
export function linkUrl(text: string, {kind, url, innerStart, innerEnd}: Span): string | undefined {
  if (kind === 'autolink') return text.slice(innerStart, innerEnd);
  return url && unescaped(text.slice(...url));
}

/** A text with the addresses of its links and images, titles and brackets included, replaced by what `put` makes of them. */
export function replaceAddresses(markdown: string, put: (address: string) => string): string {
  const links = markdownSpans(markdown).filter(({url}) => url);
  let text = '';
  let at = 0;
  // Those in a label end before its own address begins.
  for (const {innerEnd, end} of links.sort((a, b) => a.innerEnd - b.innerEnd)) {
    text += markdown.slice(at, innerEnd + 1) + put(markdown.slice(innerEnd + 1, end));
    at = end;
  }
  return text + markdown.slice(at);
}

/** Whether a text is one link and nothing else but a mark of a list before it and a full stop behind it. */
export function isLinkAlone(text: string): boolean {
  const mark = /^(?:[-*+>]\s+|\d{1,3}[.)]\s+)*/.exec(text)?.[0].length ?? 0;
  const link = markdownSpans(text).find(({kind}) => kind === 'link' || kind === 'image');
  return link?.url !== undefined && link.start === mark && /^[.\s]*$/.test(text.slice(link.end));
}

function nextMark(text: string, from: number): number {
  marks.lastIndex = from;
  return marks.exec(text)?.index ?? text.length;
}

/** Longest name of a reference in CommonMark. */
const longestName = 999;

type Target = Pick<Span, 'url' | 'name' | 'end'>;

/** The address or name that follows a label. */
function readTarget(
  text: string,
  start: number,
  end: number,
  defined: ((name: string) => boolean) | undefined,
): Target | undefined {
  const inline = text[end + 1] === '(' ? readAddress(text, end + 2) : undefined;
  if (inline || !defined) return inline;
  const named = (from: number, to: number, behind: number): Target | undefined => {
    const name = to - from > longestName ? '' : text.slice(from, to);
    return name !== '' && defined(name) ? {name, end: behind} : undefined;
  };
  const close = text[end + 1] === '[' ? text.indexOf(']', end + 1) : -1;
  if (close > end + 2) return named(end + 2, close, close + 1) ?? named(start, end, end + 1);
  return named(start, end, close === -1 ? end + 1 : close + 1);
}

/** Deepest nesting of brackets in an address that parsers follow. */
const deepest = 32;
const space = /[ \t\r\n]*/y;
const angled = /<(?:[^<>\r\n\\]|\\.)*>/y;
const title = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|\((?:[^()\\]|\\[\s\S])*\)/y;

function readAddress(text: string, from: number): Target | undefined {
  const start = skip(space, text, from);
  const inAngles = text[start] === '<';
  const end = inAngles ? skip(angled, text, start) : behindBare(text, start);
  if (end === -1 || (inAngles && end === start)) return undefined;
  const url = inAngles ? ([start + 1, end - 1] as const) : ([start, end] as const);
  const rest = skip(space, text, end);
  if (text[rest] === ')') return {url, end: rest + 1};
  if (rest === end) return undefined;
  const titled = skip(title, text, rest);
  const close = skip(space, text, titled);
  return titled !== rest && text[close] === ')' ? {url, end: close + 1} : undefined;
}

/** Offset behind an address without angle brackets: no white space, brackets in pairs. */
function behindBare(text: string, start: number): number {
  let depth = 0;
  let at = start;
  for (; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark <= ' ' || mark === '\u007F') break;
    if (mark === '\\' && /[!"#$%&'()*+,./:;<=>?@[\\\]^_`{|}~-]/.test(text.charAt(at + 1))) at++;
    else if (mark === '(' && ++depth > deepest) return -1;
    else if (mark === ')' && depth-- === 0) break;
  }
  return depth > 0 ? -1 : at;
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
