import type {Inline, InlineNode} from '../../model/index.js';
import {unescaped} from '../../text/index.js';

/** A stretch of a text as a reader sees it. */
export interface Piece {
  /** What is shown. */
  readonly text: string;
  /** Letters of `ReviewToken`. */
  readonly marks: string;
  /** Address of the link or picture that it is part of. */
  readonly url?: string;
  /** Offsets in the Markdown. As long as `text` where that stands there as it is shown. */
  readonly start: number;
  readonly end: number;
}

/** What is not shown as it stands: marks, addresses, code with its fence, tags. */
interface Hole {
  readonly start: number;
  readonly end: number;
  /** What is shown instead. */
  readonly piece?: Piece;
}

/** Letters and lengths of the marks that stand on both sides of a text. */
const emphasis: Readonly<Partial<Record<InlineNode['type'], {readonly letter: string; readonly length: number}>>> = {
  strong: {letter: 'b', length: 2},
  emphasis: {letter: 'i', length: 1},
  delete: {letter: '', length: 2},
};

/** Cuts a Markdown text into what a reader sees, in order. Addresses and marks are in no piece. */
export function cutText(markdown: string, {nodes}: Inline): Piece[] {
  const around = (start: number): Pick<Piece, 'marks' | 'url'> => marksAt(nodes, start);
  const holes = nodes.flatMap((node) => holesOf(markdown, node, around)).sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const {start, end, piece} of holes) {
    // What stands in the alt text of a picture is no part of the line.
    if (start < at) continue;
    pieces.push(...textPieces(markdown, at, start, around));
    if (piece) pieces.push(piece);
    at = end;
  }
  return [...pieces, ...textPieces(markdown, at, markdown.length, around)];
}

function holesOf(markdown: string, node: InlineNode, around: (start: number) => Pick<Piece, 'marks' | 'url'>): Hole[] {
  const {type, start, end, text, url} = node;
  const marks = emphasis[type];
  if (marks)
    return [
      {start, end: start + marks.length},
      {start: end - marks.length, end},
    ];
  if (type === 'link') {
    if (markdown.startsWith('<', start))
      return [
        {start, end: start + 1},
        {start: end - 1, end},
      ];
    return [
      {start, end: start + 1},
      {start: Math.max(start + 1, markdown.lastIndexOf('](', end)), end},
    ];
  }
  if (type === 'html')
    return [{start, end, ...(/^<br\b/i.test(text) && {piece: {...around(start), text: '\n', start, end}})}];
  if (type === 'break') return [{start, end, piece: {...around(start), text: '\n', start, end}}];
  const letter = type === 'code' ? 'c' : 'p';
  const {marks: outer, url: outerUrl} = around(start);
  const inner = text === '' ? -1 : markdown.indexOf(text, start);
  const place = inner !== -1 && inner + text.length <= end ? {start: inner, end: inner + text.length} : {start, end};
  const own = url ?? outerUrl;
  return [{start, end, piece: {...place, text, marks: outer + letter, ...(own !== undefined && {url: own})}}];
}

/** The marks of what stands at an offset. */
function marksAt(nodes: readonly InlineNode[], at: number): Pick<Piece, 'marks' | 'url'> {
  let marks = '';
  let url: string | undefined;
  for (const node of nodes) {
    if (node.start > at || node.end <= at) continue;
    if (node.type === 'link') url = node.url;
    const letter = node.type === 'link' ? 'a' : (emphasis[node.type]?.letter ?? '');
    if (!marks.includes(letter)) marks += letter;
  }
  return {marks, ...(url !== undefined && {url})};
}

const escape = /\\[\p{P}$+<=>^`|~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{1,31});/giu;

/** A text without marks; each escape and entity is a piece of its own. */
function textPieces(
  markdown: string,
  from: number,
  to: number,
  around: (start: number) => Pick<Piece, 'marks' | 'url'>,
): Piece[] {
  if (from >= to) return [];
  const known = around(from);
  const pieces: Piece[] = [];
  const add = (start: number, end: number, text: string): void => {
    if (start < end) pieces.push({text, ...known, start, end});
  };
  const text = markdown.slice(from, to);
  if (!/[\\&]/.test(text)) return [{text, ...known, start: from, end: to}];
  let at = from;
  for (const {0: found, index} of text.matchAll(escape)) {
    add(at, from + index, markdown.slice(at, from + index));
    at = from + index + found.length;
    add(from + index, at, unescaped(found));
  }
  add(at, to, markdown.slice(at, to));
  return pieces;
}
