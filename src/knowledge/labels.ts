import type {Statement} from '../model/index.js';
import {columnField} from './cue-fields.js';
import type {Field} from './cues.js';

/** Strong text with a colon at the start of a text: `**Cause:** …`, `**Cause**: …`. */
const labelled = /^(?:[-*+>]\s+)?(?:\*\*|__)([^*_]{2,60}?)(?::(?:\*\*|__)|(?:\*\*|__)\s?:)\s*/;

/** Labels of what to do that are no headings of it. */
const isSteps = /^(?:recommended )?(?:actions?|next steps?|steps?(?: to \w.*)?|what to do)$/i;

/** A label that a text begins with. */
export interface Label {
  /** Without marks and colon. */
  readonly text: string;
  /** The part of an explanation that it names; `undefined` where it names none, or several. */
  readonly field: Field | undefined;
  /** What stands behind it. */
  readonly rest: string;
}

/** The label that an English text begins with, if any. */
export function labelOf(markdown: string): Label | undefined {
  const match = labelled.exec(markdown);
  const text = match?.[1]?.trim();
  if (match === null || text === undefined) return undefined;
  const field = isSteps.test(text) ? 'fixes' : columnField(text, false);
  return {text, field, rest: markdown.slice(match[0].length)};
}

/** Field of the label that a statement begins with. */
export function labelField({source}: Statement): Field | undefined {
  return labelOf(source)?.field;
}

/** Sentences cut before each one that begins with the label of a field. */
export function splitByLabels(
  statements: readonly Statement[],
): {readonly field: Field | undefined; readonly statements: Statement[]}[] {
  const found: {field: Field | undefined; statements: Statement[]}[] = [];
  for (const statement of statements) {
    const field = labelField(statement);
    const last = found.at(-1);
    if (field === undefined && last) last.statements.push(statement);
    else found.push({field, statements: [statement]});
  }
  return found;
}
