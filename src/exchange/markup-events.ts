import {markdownSpans, type Span} from '../text/index.js';

export type MarkupKind = 'link' | 'image' | 'address' | 'code' | 'tag' | 'bold' | 'italic' | 'strike';

/** A stretch of a text: words, or marks. The `data` of all of them joined is the text. */
export type MarkupEvent =
  | {readonly role: 'text'; readonly data: string}
  | {readonly role: 'open' | 'close' | 'alone'; readonly kind: MarkupKind; readonly data: string};

/** A mark that may open or close something, until it is known whether it does. */
interface Mark {
  readonly data: string;
  readonly kind: MarkupKind;
  /** Equal in the two marks that belong together. */
  readonly name: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** What it is where it has no partner. */
  readonly alone: 'text' | 'alone';
  role?: 'open' | 'close';
}

type Piece = {readonly text: string} | Mark;

/**
 * Cuts a Markdown sentence into its words and marks. Opening and closing marks come in pairs that nest; a mark without
 * partner is a word, a tag without partner stands alone. Linear in the text.
 */
export function markupEvents(markdown: string): MarkupEvent[] {
  const pieces = cut(markdown);
  pairUp(pieces.filter((piece): piece is Mark => !('text' in piece)));
  const events: MarkupEvent[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') events.push({role: 'text', data: text});
    text = '';
  };
  for (const piece of pieces) {
    if ('text' in piece) text += piece.text;
    else if (piece.role === undefined && piece.alone === 'text') text += piece.data;
    else {
      flush();
      events.push({role: piece.role ?? 'alone', kind: piece.kind, data: piece.data});
    }
  }
  flush();
  return events;
}

/** Finds partners. A mark that closes something ends what is still open in it. */
function pairUp(marks: readonly Mark[]): void {
  const open: Mark[] = [];
  const waiting = new Map<string, number>();
  const count = (name: string, by: number): void => void waiting.set(name, (waiting.get(name) ?? 0) + by);
  /** What was opened outside of the label that is being read, and cannot be closed in it. */
  const outside: Map<string, number>[] = [];
  for (const mark of marks) {
    const isLabel = mark.name === label;
    const isWaited = (waiting.get(mark.name) ?? 0) > (isLabel ? 0 : (outside.at(-1)?.get(mark.name) ?? 0));
    if (mark.closes && isWaited) {
      for (let opener = open.pop(); opener; opener = open.pop()) {
        count(opener.name, -1);
        if (opener.name !== mark.name) continue;
        opener.role = 'open';
        mark.role = 'close';
        break;
      }
      if (isLabel) outside.pop();
    } else if (mark.opens) {
      open.push(mark);
      count(mark.name, 1);
      if (isLabel) outside.push(new Map(waiting));
    }
  }
}

/** Name of the marks around the label of a link or an image, which surely belong together. */
const label = '[';

function cut(markdown: string): Piece[] {
  const pieces: Piece[] = [];
  /** Links and images whose labels are open, innermost last. */
  const open: Span[] = [];
  let at = 0;
  const upTo = (offset: number): void => {
    for (let last = open.at(-1); last && last.innerEnd <= offset; last = open.at(-1)) {
      open.pop();
      pieces.push(...wordsAndMarks(markdown, at, last.innerEnd));
      pieces.push(labelMark(last.kind, markdown.slice(last.innerEnd, last.end), 'closes'));
      at = last.end;
    }
    pieces.push(...wordsAndMarks(markdown, at, offset));
    at = Math.max(at, offset);
  };
  for (const span of markdownSpans(markdown)) {
    // What stands in an address is part of it.
    if (span.start < at) continue;
    upTo(span.start);
    if (span.start < at) continue;
    if (span.kind === 'link' || span.kind === 'image') {
      pieces.push(labelMark(span.kind, markdown.slice(span.start, span.innerStart), 'opens'));
      open.push(span);
      at = span.innerStart;
    } else {
      pieces.push(wholeMark(span.kind, markdown.slice(span.start, span.end)));
      at = span.end;
    }
  }
  upTo(markdown.length);
  return pieces;
}

function labelMark(kind: Span['kind'], data: string, role: 'opens' | 'closes'): Mark {
  const known = kind === 'image' ? 'image' : 'link';
  return {data, kind: known, name: label, opens: role === 'opens', closes: role === 'closes', alone: 'text'};
}

/** Code and addresses stand alone; a tag has a partner, unless it closes itself or is one that never has. */
function wholeMark(kind: Span['kind'], data: string): Mark {
  const isTag = kind === 'tag';
  const [, slash = '', name = ''] = (isTag ? /^<(\/?)([a-z][\w-]*)/i.exec(data) : undefined) ?? [];
  const isVoid = name === '' || data.endsWith('/>') || /^(?:br|hr|img|input|wbr)$/i.test(name);
  return {
    data,
    kind: isTag ? 'tag' : kind === 'autolink' ? 'address' : 'code',
    name: `<${name.toLowerCase()}`,
    opens: !isVoid && slash === '',
    closes: !isVoid && slash !== '',
    alone: 'alone',
  };
}

const kinds: Readonly<Record<string, MarkupKind>> = {
  '*': 'italic',
  _: 'italic',
  '**': 'bold',
  __: 'bold',
  '***': 'bold',
  ___: 'bold',
  '~~': 'strike',
};

/** Words of a stretch without links, code and tags, and the marks of emphasis between them. */
function* wordsAndMarks(markdown: string, start: number, end: number): Generator<Piece> {
  if (start >= end) return;
  let at = start;
  for (const {0: data, index} of markdown.slice(start, end).matchAll(/\\[\s\S]|\*+|_+|~+/g)) {
    const kind = kinds[data];
    const from = start + index;
    const mark = kind && emphasisMark(markdown, from, data, kind);
    if (!mark) continue;
    if (from > at) yield {text: markdown.slice(at, from)};
    yield mark;
    at = from + data.length;
  }
  if (at < end) yield {text: markdown.slice(at, end)};
}

/** As CommonMark has it: a mark opens before a word, and closes behind one; `_` not in the middle of one. */
function emphasisMark(markdown: string, from: number, data: string, kind: MarkupKind): Mark | undefined {
  const before = /.$/su.exec(markdown.slice(Math.max(0, from - 2), from))?.[0] ?? ' ';
  const after = /^./su.exec(markdown.slice(from + data.length, from + data.length + 2))?.[0] ?? ' ';
  const left = isBeside(after, before);
  const right = isBeside(before, after);
  const isUnderscore = data.startsWith('_');
  const opens = left && (!isUnderscore || !right || isPunctuation(before));
  const closes = right && (!isUnderscore || !left || isPunctuation(after));
  return opens || closes ? {data, kind, name: data, opens, closes, alone: 'text'} : undefined;
}

/** Whether a mark touches what stands on one side of it, given what stands on the other. */
function isBeside(near: string, far: string): boolean {
  if (/\s/u.test(near)) return false;
  return !isPunctuation(near) || /\s/u.test(far) || isPunctuation(far);
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}
