import {diffArrays} from 'diff';

/** Most words that are inserted and removed one by one. The work grows with their square, and texts that differ in more have little in common. */
const mostEdits = 1000;

/** Words in a row that both texts have, or that were removed from the older or added in the newer one. */
export interface WordRun {
  readonly value: readonly string[];
  readonly added: boolean;
  readonly removed: boolean;
}

/**
 * Compares the words of two sentences. Where they differ in more than a thousand, all of the one counts as removed, and all of the other as added.
 *
 * @returns runs in order; those not added are `older`, those not removed `newer`.
 */
export function arrayDiff(older: string[], newer: string[]): readonly WordRun[] {
  return (
    diffArrays(older, newer, {maxEditLength: mostEdits}) ?? [
      {value: older, added: false, removed: true},
      {value: newer, added: true, removed: false},
    ]
  );
}
