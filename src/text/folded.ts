import {namesIn} from './names.js';
import {isMeasure, quantities, type Quantity, type QuantityRules} from './quantities.js';
import {readable} from './readable.js';

/** What is known of names and of the language of a text. */
interface FoldOptions {
  /** Names of one thing are one row. */
  readonly products: readonly {readonly names: readonly string[]}[];
  readonly language: QuantityRules;
}

/** What stands for a name or a value: no text has it, since control characters are no part of a compared text. */
const fence = '\u0001';

/**
 * A sentence with marks for its names and values: two are alike if they differ in nothing but a name for the same thing, or
 * a value of the same kind. A length of time is like another one in any unit, `24 hours` is never like `24 MB`. Code and
 * addresses stay as they are, and so does a text without any other word: a cell that reads `48` is like no other.
 */
export function folded(text: string, {products, language}: FoldOptions): string {
  const plain = readable(text);
  const names = namesIn(plain, products).map(({name, start, end}) => ({start, end, mark: rowOf(name, products)}));
  const values = quantities(plain, language)
    .map((value) => ({start: value.start, end: endOf(value), mark: kindOf(value)}))
    // The number of `Office 365` is part of a name.
    .filter(({start, end}) => names.every((name) => end <= name.start || start >= name.end));
  const marks = [...names, ...values].sort((a, b) => a.start - b.start);
  let found = '';
  let words = '';
  let at = 0;
  for (const {start, end, mark} of marks) {
    if (start < at) continue;
    found += `${text.slice(at, start)}${fence}${mark}${fence}`;
    words += plain.slice(at, start);
    at = end;
  }
  return /\p{L}/u.test(words + plain.slice(at)) ? found + text.slice(at) : text;
}

/** The first name of a thing stands for all of them. */
function rowOf(name: string, products: FoldOptions['products']): string {
  return products.find(({names}) => names.includes(name))?.names[0] ?? name;
}

/** A unit of measure is part of the value. */
function endOf({start, end, text, unit}: Quantity): number {
  return isMeasure(unit) ? Math.max(end, start + text.length) : end;
}

function kindOf({seconds, unit}: Quantity): string {
  return seconds === undefined ? `#${unit}` : '#time';
}
