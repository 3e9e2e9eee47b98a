/**
 * Finds what stands in the labels of links, `[label](address)` and `[label][name]`, in a masked block.
 *
 * It follows CommonMark as far as masks can tell: escapes, code, tags and addresses in angle
 * brackets bind closer than brackets, images may stand in labels, links may not stand in links.
 *
 * @param defined - whether a name of a reference has a definition on the page.
 * @returns the labels, as offsets in the text, in order; none lies in another.
 */
export function linkLabels(text: string, defined: (name: string) => boolean): [number, number][] {
  const labels: [number, number][] = [];
  const openers: {readonly start: number; readonly image: boolean}[] = [];
  /** Openers before this one stand around a link, and cannot open one themselves. */
  let spent = 0;
  for (let at = nextMark(text, 0); at < text.length; ) {
    const mark = text[at];
    if (mark === '\\') at += 2;
    else if (mark === '`') at = behindCode(text, at);
    else if (mark === '<') at = behindTag(text, at);
    else if (mark === '[') {
      openers.push({start: at + 1, image: text[at - 1] === '!'});
      at++;
    } else if (mark === ']') {
      const opener = openers.pop();
      const active = opener !== undefined && (opener.image || openers.length >= spent);
      const end = active ? linkEnd(text, at + 1, opener.start, at, defined) : -1;
      if (opener && end !== -1 && !opener.image) {
        labels.push([opener.start, at]);
        spent = openers.length;
      }
      spent = Math.min(spent, openers.length);
      at = end === -1 ? at + 1 : end;
    } else at = nextMark(text, at + 1);
  }
  return labels;
}

const marks = /[\\`<[\]]/g;

function nextMark(text: string, from: number): number {
  marks.lastIndex = from;
  return marks.exec(text)?.index ?? text.length;
}

/** Offset behind a code span that begins here, or behind its backticks where none closes it. */
function behindCode(text: string, start: number): number {
  let end = start;
  while (text[end] === '`') end++;
  const ticks = text.slice(start, end);
  for (let close = text.indexOf(ticks, end); close !== -1; ) {
    let after = close;
    while (text[after] === '`') after++;
    if (after - close === ticks.length) return after;
    close = text.indexOf(ticks, after);
  }
  return end;
}

const tag = /<(?:[!/?]?[A-Z-][^<>]*|\d[\w.+-]*@[\w.-]+)>/iy;

function behindTag(text: string, start: number): number {
  tag.lastIndex = start;
  return tag.test(text) ? tag.lastIndex : start + 1;
}

/** Longest name of a reference in CommonMark. */
const longestName = 999;

/** Offset behind the address or name that follows a label; -1 when none does. */
function linkEnd(text: string, at: number, start: number, end: number, defined: (name: string) => boolean): number {
  if (text[at] === '(') {
    const behind = behindAddress(text, at + 1);
    if (behind !== -1) return behind;
  }
  const isDefined = (from: number, to: number): boolean => to - from <= longestName && defined(text.slice(from, to));
  if (text[at] === '[') {
    const close = text.indexOf(']', at);
    if (close === at + 1 ? isDefined(start, end) : close !== -1 && isDefined(at + 1, close)) return close + 1;
  }
  return isDefined(start, end) ? at : -1;
}

/** Deepest nesting of brackets in an address that parsers follow. */
const deepest = 32;
const space = /[ \t\r\n]*/y;
const angled = /<(?:[^<>\r\n\\]|\\.)*>/y;
const title = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|\((?:[^()\\]|\\[\s\S])*\)/y;

function behindAddress(text: string, start: number): number {
  let at = skip(space, text, start);
  at = text[at] === '<' ? skip(angled, text, at) : behindBare(text, at);
  if (at === -1) return -1;
  const rest = skip(space, text, at);
  if (text[rest] === ')') return rest + 1;
  if (rest === at) return -1;
  const titled = skip(title, text, rest);
  if (titled === rest) return -1;
  const close = skip(space, text, titled);
  return text[close] === ')' ? close + 1 : -1;
}

/** Offset behind an address without angle brackets: no white space, brackets in pairs. */
function behindBare(text: string, start: number): number {
  let depth = 0;
  let at = start;
  for (; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark <= ' ') break;
    if (mark === '\\') at++;
    else if (mark === '(' && ++depth > deepest) return -1;
    else if (mark === ')' && depth-- === 0) break;
  }
  return depth > 0 ? -1 : at;
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
