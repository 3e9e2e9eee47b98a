import type {Item, Statement} from '../model/index.js';

const beforeFirst = 'a'.charCodeAt(0) - 1;

/** A letter that counts a step, at the start of a sentence or as a sentence of its own: `a. Select …`, `b)`. */
const letter = /^\(?([a-z])[.)](?:\s|$)/i;

/**
 * Steps that letters count in a paragraph, which are no list to Markdown: `a. Open the page. b. Select Save.`
 *
 * @param lettered ids of units that a letter stands before, outside of their pairs.
 * @returns what stands before the first step, and the steps, of which there are none or at least two.
 */
export function letteredSteps(
  statements: readonly Statement[],
  lettered: ReadonlyMap<string, string>,
): {readonly statements: Statement[]; readonly steps: Item[]} {
  const before: Statement[] = [];
  const steps: Item[] = [];
  let last = 0;
  for (const statement of statements) {
    const found = lettered.get(statement.unit) ?? letter.exec(statement.source)?.[1]?.toLowerCase();
    const place = found === undefined ? 0 : found.charCodeAt(0) - beforeFirst;
    // A letter may have been left out.
    const isNext = place === last + 1 || (last > 0 && place === last + 2);
    if (isNext) {
      last = place;
      steps.push({statements: [statement], number: steps.length + 1});
    } else (steps.at(-1)?.statements ?? before).push(statement);
  }
  return steps.length < 2 ? {statements: [...statements], steps: []} : {statements: before, steps};
}
