import {diffArrays} from 'diff';
import {segments} from './words.js';

/** A stretch of a word diff. */
export interface DiffPart {
  readonly type: 'same' | 'removed' | 'added';
  readonly value: string;
}

/**
 * Compares two texts word by word, by the word rules of a locale.
 *
 * @returns parts in order; `same` and `removed` joined are `before`, `same` and `added` joined are `after`.
 */
export function wordDiff(before: string, after: string, locale: string): DiffPart[] {
  return diffArrays(segments(before, locale), segments(after, locale)).map((part) => ({
    type: part.added ? 'added' : part.removed ? 'removed' : 'same',
    value: part.value.join(''),
  }));
}
