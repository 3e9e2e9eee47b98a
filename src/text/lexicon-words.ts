import {allMatches} from './all-matches.js';

/** A word of a text, as lexicons compare words. */
export interface LexiconWord {
  /** In lower case, and only what its forms share. */
  readonly word: string;
  /** Offsets of all of it in the text. */
  readonly start: number;
  readonly end: number;
}

const letters = /\p{L}[\p{L}\p{M}]*/gu;
/** Scripts without spaces between words, or with endings of many kinds behind them: two letters side by side stand for a word there. */
const scripts = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
// The mark for a long vowel belongs to two scripts.
const dense = [...scripts.map((script) => `\\p{Script=${script}}`), 'ー'].join('');
const denseLetter = new RegExp(`[${dense}]`, 'u');
const denseOrOther = new RegExp(`[${dense}]+|(?:(?![${dense}])[\\p{L}\\p{M}])+`, 'gu');

/** Letters that the forms of a word mostly share. */
const stemLength = 6;

/**
 * Finds the words of a text by which a lexicon knows it. Single letters are left out.
 *
 * @param left words that are left out, too, in lower case.
 */
export function lexiconWords(text: string, left: ReadonlySet<string>): LexiconWord[] {
  const found: LexiconWord[] = [];
  const hasDense = isDense(text);
  for (const {0: run, index} of allMatches(text, hasDense ? denseOrOther : letters)) {
    if (run.length < 2) continue;
    if (hasDense && isDense(run)) {
      for (let at = index; at + 2 <= index + run.length; at++)
        found.push({word: text.slice(at, at + 2), start: at, end: at + 2});
      continue;
    }
    const lower = run.toLowerCase();
    if (!left.has(lower)) found.push({word: lower.slice(0, stemLength), start: index, end: index + run.length});
  }
  return found;
}

/** Letters of a word that says something where it is a part of a longer one. */
export const longPart = 4;

/** From this level on, as in `LabelWord`, a translation is looked for within longer words, too. */
const levelOfPart = 3;

/** Whether a word is told by a translation within a longer word: by one that is long and likely enough. */
export function isToldWithin(translation: string, level: number): boolean {
  return level >= levelOfPart && translation.length >= longPart && !isDense(translation);
}

/** Whether a text, or a word of a lexicon, has a letter of such a script: two of them say less than a whole word. */
export function isDense(text: string): boolean {
  return denseLetter.test(text);
}
