import {diffArrays, type ArrayChange} from 'diff';

/** Most words that are inserted and removed one by one. The work grows with their square, and texts that differ in more have little in common. */
const mostEdits = 1000;

/**
 * Compares the words of two sentences. Where they differ in more than a thousand, all of the one counts as removed, and all of the other as added.
 *
 * @returns parts in order, as `diffArrays` gives them.
 */
export function arrayDiff(older: string[], newer: string[]): readonly ArrayChange<string>[] {
  const parts = diffArrays(older, newer, {maxEditLength: mostEdits});
  if (parts) return parts;
  const whole = (value: string[], added: boolean): ArrayChange<string> => ({
    value,
    count: value.length,
    added,
    removed: !added,
  });
  return [whole(older, false), whole(newer, true)];
}
