import type {InlineNode} from '../../model/index.js';

/** Whether a quotation mark has no partner in a label. Languages use the marks in several ways, so only their number counts. */
export function hasLoneQuote(text: string): boolean {
  if (!/["“”„«»「」『』]/.test(text)) return false;
  const letters = Array.from(withoutInner(text));
  return ['"', '“”„', '«»', '「」', '『』'].some(
    (marks) => letters.filter((letter) => marks.includes(letter)).length % 2 === 1,
  );
}

/** Without quotation marks inside words: Hebrew writes acronyms with them. */
function withoutInner(text: string): string {
  return text.replace(/(?<=[\p{L}\d])"(?=[\p{L}\d])/gu, '');
}

/** Whether the matching quotation mark is next to the label: then only the mark is in the wrong place. */
export function hasPartnerBeside({start, end}: InlineNode, target: string): boolean {
  return /["“”„]/.test(target.charAt(start - 1) + target.charAt(end));
}

/** Whether straight quotation marks surround only a part of the label; other marks may belong to the label, and in a path to its steps. */
export function hasInnerQuotes(text: string): boolean {
  const label = withoutInner(text).trim();
  if (label.includes('>')) return false;
  return Array.from(label.matchAll(/"[^"]*"/g)).some(
    ([quoted]) => quoted.length < label.length && /\p{L}/u.test(quoted),
  );
}
