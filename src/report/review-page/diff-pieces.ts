import {arrayDiff, wholeSegments} from '../../text/index.js';
import type {DiffRules} from '../mark-diff.js';
import type {Flagged} from './flagged.js';
import {shownText} from './flagged.js';

/** Two texts with what was removed from the one marked `-`, and what came into the other marked `+`. */
export interface PieceDiff {
  readonly was: readonly Flagged[];
  readonly now: readonly Flagged[];
}

/** A word of a text, and whether the other text has it, too. */
interface Word {
  readonly piece: Flagged;
  isSame: boolean;
}

/**
 * Compares two texts word by word, as they are shown: with their marks, and the addresses of their links. White space
 * does not count. Findings on a word of the old text that the new one has, too, are about that one as well.
 */
export function diffPieces(was: readonly Flagged[], now: readonly Flagged[], rules: DiffRules): PieceDiff {
  const [before, after] = [wordsOf(was, rules), wordsOf(now, rules)];
  let [from, to] = [0, 0];
  for (const {added, removed, value} of arrayDiff(before.map(keyOf), after.map(keyOf))) {
    for (let count = value.length; count > 0; count--) {
      if (removed) from++;
      else if (added) to++;
      else pass(before[from++], after, to++);
    }
  }
  return {was: marked(before, '-'), now: marked(after, '+')};
}

/** Notes that both texts have a word. */
function pass(word: Word | undefined, after: Word[], at: number): void {
  const other = after[at];
  if (!word || !other) return;
  word.isSame = true;
  const {findings} = word.piece;
  after[at] = {piece: findings ? {...other.piece, findings} : other.piece, isSame: true};
}

function wordsOf(pieces: readonly Flagged[], {locale, wholeIn}: DiffRules): Word[] {
  const text = shownText(pieces);
  const words: Word[] = [];
  const queue = wholeSegments(text, locale, wholeIn?.(text) ?? []);
  let left = queue.shift() ?? '';
  for (const piece of pieces) {
    let rest = piece.text;
    if (rest === '') words.push({piece, isSame: false});
    while (rest !== '') {
      const length = Math.min(rest.length, left.length);
      words.push({piece: {...piece, text: rest.slice(0, length)}, isSame: false});
      rest = rest.slice(length);
      left = left.slice(length);
      if (left === '') left = queue.shift() ?? rest;
    }
  }
  return words;
}

function keyOf({piece: {text, marks, url = ''}}: Word): string {
  return [text.replace(/\s+/g, ' '), marks, url].join('\0');
}

/** Marks the words that only one text has, and what is no word between two of them. */
function marked(words: readonly Word[], mark: string): Flagged[] {
  let last = -1;
  const isMarked = words.map(({isSame}) => !isSame);
  for (const [index, {isSame, piece}] of words.entries()) {
    if (isSame && /[\p{L}\p{N}]/u.test(piece.text)) last = -1;
    if (isSame) continue;
    if (last !== -1) isMarked.fill(true, last, index);
    last = index;
  }
  // White space at the edges of what changed stays outside.
  for (const [index, {piece}] of words.entries()) {
    if (isBlank(piece) && isMarked[index] && !isMarked[index - 1]) isMarked[index] = isSpaceAlone(isMarked, index);
  }
  for (let index = words.length - 1; index >= 0; index--) {
    const piece = words[index]?.piece;
    if (piece && isBlank(piece) && isMarked[index] && !isMarked[index + 1])
      isMarked[index] = isSpaceAlone(isMarked, index);
  }
  return words.map(({piece}, index) => (isMarked[index] ? {...piece, marks: piece.marks + mark} : piece));
}

function isBlank({text}: Flagged): boolean {
  return text.trim() === '' && text !== '';
}

/** Whether nothing beside white space changed there. */
function isSpaceAlone(isMarked: readonly boolean[], index: number): boolean {
  return !isMarked[index - 1] && !isMarked[index + 1];
}
