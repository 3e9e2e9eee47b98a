import {arrayDiff} from './array-diff.js';
import {wholeSegments, type Stretch} from './whole-words.js';

/** A stretch of a word diff. */
export interface DiffPart {
  readonly type: 'same' | 'removed' | 'added';
  readonly value: string;
}

/** Finds what stays whole in a text, such as names; in order. */
export type WholeIn = (text: string) => readonly Stretch[];

/**
 * Compares two texts word by word, by the word rules of a locale.
 *
 * @param wholeIn finds what counts as one word, such as names; nothing by default.
 * @returns parts in order; `same` and `removed` joined are `before`, `same` and `added` joined are `after`.
 */
export function wordDiff(before: string, after: string, locale: string, wholeIn: WholeIn = () => []): DiffPart[] {
  const [from, to] = [wholeSegments(before, locale, wholeIn(before)), wholeSegments(after, locale, wholeIn(after))];
  return arrayDiff(from, to).map((part) => ({
    type: part.added ? 'added' : part.removed ? 'removed' : 'same',
    value: part.value.join(''),
  }));
}
