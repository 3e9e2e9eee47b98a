import type {Inline, Locale} from '../../model/index.js';
import {isGrammar, type LatinWord} from '../../text/index.js';

/** Words that a name has at most. */
export const nameLength = 5;

const marks = /["“”„«»「」『』‘’]/g;

/** Whether the run is the whole of a bold or emphasised text, and so a label on the screen. */
export function isLabel({nodes}: Inline, start: number, end: number): boolean {
  return nodes.some(
    (node) =>
      (node.type === 'strong' || node.type === 'emphasis') &&
      node.start >= start - 4 &&
      node.start <= start &&
      node.end >= end &&
      node.end <= end + 4,
  );
}

/** Whether the run is the whole of a bracketed remark that the source does not have: it gives the original term. */
export function isRemark(text: string, original: string, start: number, end: number): boolean {
  return (
    /[(（]\s*$/.test(text.slice(0, start)) &&
    /^\s*[)）]/.test(text.slice(end)) &&
    !original.includes(`(${text.slice(start, end)})`)
  );
}

/** Whether the run is the whole of a short remark with one word of grammar at most, as the words of an acronym are. */
export function isExpansion(text: string, run: readonly LatinWord[], language: Locale): boolean {
  const before = text.slice(0, run[0]?.start ?? 0);
  const after = text.slice(run.at(-1)?.end ?? 0);
  return (
    run.length <= nameLength &&
    /[(（]\s*$/.test(before) &&
    /^\s*[)）]/.test(after) &&
    run.filter(({text: word}) => isGrammar(word, language)).length <= 1
  );
}

/** Whether the nearest mark on both sides is a quotation mark: a literal message. A straight single one has to stand right there. */
export function isQuoted(text: string, start: number, end: number): boolean {
  if (text[start - 1] === "'" && text[end] === "'") return true;
  const before = text.slice(0, start).match(marks)?.at(-1);
  const after = text.slice(end).match(marks)?.at(0);
  return before !== undefined && after !== undefined && '"“„«»「『‘'.includes(before) && '"“”«»」』’'.includes(after);
}
