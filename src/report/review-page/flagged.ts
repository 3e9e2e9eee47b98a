import type {ReviewText, ReviewToken} from '../../model/review-page.js';
import type {Piece} from './cut-text.js';

/** A piece with what was found on it. */
export interface Flagged extends Piece {
  /** Indexes of findings, ascending. */
  readonly findings?: readonly number[];
}

/** What a finding is about: offsets in the Markdown. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly index: number;
}

/** Says of each piece which findings are about it; pieces are cut where a finding begins or ends in them. */
export function flag(pieces: readonly Piece[], found: readonly Found[]): readonly Flagged[] {
  if (found.length === 0) return pieces;
  const edges = Array.from(new Set(found.flatMap(({start, end}) => [start, end]))).sort((a, b) => a - b);
  return pieces
    .flatMap((piece) => cutAt(piece, edges))
    .map((piece) => {
      const own = found.filter(({start, end}) => piece.start < end && piece.end > start).map(({index}) => index);
      return own.length === 0 ? piece : {...piece, findings: own};
    });
}

/** Cuts a piece at offsets of the Markdown; one that is shown otherwise than it stands stays whole. */
function cutAt<One extends Piece>(piece: One, edges: readonly number[]): One[] {
  const {start, end, text} = piece;
  if (text.length !== end - start) return [piece];
  const inside = edges.filter((edge) => edge > start && edge < end);
  const bounds = [start, ...inside, end];
  return bounds.slice(1).map((to, index) => {
    const from = bounds[index] ?? start;
    return {...piece, text: text.slice(from - start, to - start), start: from, end: to};
  });
}

/** What is shown, as the review page reads it: neighbours that are shown in one way are one token. */
export function toTokens(pieces: readonly Flagged[]): ReviewText {
  // Most texts are one piece without marks.
  const [only] = pieces;
  if (pieces.length === 1 && only) return [toToken(only)];
  const tokens: (string | ReviewToken)[] = [];
  let last: Flagged | undefined;
  for (const piece of pieces) {
    const isSame = last !== undefined && wayOf(last) === wayOf(piece);
    last = isSame && last ? {...last, text: last.text + piece.text} : piece;
    if (isSame) tokens.pop();
    tokens.push(toToken(last));
  }
  return tokens;
}

function wayOf({marks, url, findings = []}: Flagged): string {
  return [marks, url, ...findings].join('\0');
}

function toToken({text, marks, url, findings}: Flagged): string | ReviewToken {
  if (marks === '' && url === undefined && !findings) return text;
  return {s: text, ...(marks !== '' && {m: marks}), ...(url !== undefined && {u: url}), ...(findings && {f: findings})};
}

/** The text that is shown, without its marks. */
export function shownText(pieces: readonly Piece[]): string {
  return pieces.map(({text}) => text).join('');
}
