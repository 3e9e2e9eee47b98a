import type {ReviewFinding} from '../../model/review-page.js';
import {applyEdits} from '../../text/index.js';
import type {Found} from './flagged.js';
import type {PlacedFinding} from './place-findings.js';

/** A sentence as its findings are told of it. */
interface Sentence {
  /** The translation that the findings are on, and the one that counts. Markdown. */
  readonly was: string;
  readonly now: string;
  readonly hash: (markdown: string) => string;
}

/** A finding as the review page has it. */
export function reviewFinding(placed: PlacedFinding, {was, now, hash}: Sentence): ReviewFinding {
  const {ruleId, severity, message, actual, expected, note} = placed.finding;
  const fixed = fixedText(placed, was, now);
  return {
    rule: ruleId,
    severity,
    message,
    ...(actual !== undefined && {actual}),
    ...(expected !== undefined && {expected}),
    ...(note !== undefined && {note}),
    ...(fixed !== undefined && {fixed}),
    source: hash(placed.pair.source),
    target: hash(placed.pair.target),
  };
}

/** Where findings are in their sentence, with their places in the list. */
export function foundIn(placed: readonly PlacedFinding[]): Found[] {
  return placed.flatMap(({start, end}, index) =>
    start === undefined || end === undefined ? [] : [{start, end, index}],
  );
}

/**
 * The translation that counts with the fix of a finding. A fix was made for the text that stands in the page: in another
 * one it is made where both read the same up to its place, or from there on.
 */
function fixedText({finding: {fix}, pair}: PlacedFinding, was: string, now: string): string | undefined {
  if (!fix) return undefined;
  const from = pair.target.indexOf(was);
  const shift = from === -1 ? undefined : pair.targetStart + from;
  if (shift === undefined) return undefined;
  const [start, end] = [fix.start - shift, fix.end - shift];
  if (start < 0 || end > was.length) return undefined;
  const isBefore = now.startsWith(was.slice(0, end));
  if (!isBefore && !now.endsWith(was.slice(start))) return undefined;
  const offset = isBefore ? 0 : now.length - was.length;
  return applyEdits(now, [{start: start + offset, end: end + offset, text: fix.text}]);
}
