import stringWidth from 'string-width';

/** A stretch of a text that stands on one line: offsets, the end not included. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'});
const words = new Intl.Segmenter('en', {granularity: 'word'});

/**
 * Finds where a text is broken so that its lines fit: behind blanks, between words where a language has no blanks, and in
 * a word that is longer than a line.
 *
 * @param columns of the terminal, of which wide characters take two; `Infinity` for one line.
 */
export function wrapText(text: string, columns: number): Line[] {
  if (columns === Infinity) return [{start: 0, end: text.length}];
  const lines: Line[] = [];
  let start = 0;
  let end = 0;
  let width = 0;
  const close = (): void => {
    lines.push({start, end});
    start = end;
    width = 0;
  };
  for (const {segment} of piecesOf(text, columns)) {
    const own = stringWidth(segment);
    if (width > 0 && width + stringWidth(segment.trimEnd()) > columns) close();
    end += segment.length;
    width += own;
  }
  if (end > start || lines.length === 0) close();
  return lines;
}

/** Words with the blanks and marks behind them; the characters of those that fit no line. */
function* piecesOf(text: string, columns: number): Generator<{readonly segment: string}> {
  let piece = '';
  for (const {segment, isWordLike} of words.segment(text)) {
    const isBreak =
      piece !== '' && (isWordLike === true || /^[([{“«„]/u.test(segment)) && /[\s\p{Lo}。、，]$/u.test(piece);
    if (isBreak) {
      yield* fitting(piece, columns);
      piece = '';
    }
    piece += segment;
  }
  if (piece !== '') yield* fitting(piece, columns);
}

function* fitting(piece: string, columns: number): Generator<{readonly segment: string}> {
  if (stringWidth(piece.trimEnd()) <= columns) yield {segment: piece};
  else yield* graphemes.segment(piece);
}
