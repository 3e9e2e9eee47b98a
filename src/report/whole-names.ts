import type {Hunk, Patch, Product} from '../model/index.js';
import {namesIn, remembered, type Stretch, type WholeIn} from '../text/index.js';

/** What names a diff does not cut. */
interface NameOptions {
  readonly products: readonly Product[];
  /** What was replaced in the text; its names and terms count, too. */
  readonly replaced?: readonly Pick<Hunk | Patch, 'class' | 'before' | 'after'>[];
}

/** Makes a finder of the names in a text: those of products, and those that were replaced in it. They do not overlap. */
export function wholeNames({products, replaced = []}: NameOptions): WholeIn {
  const own = replaced
    .filter((one) => one.class === 'rename' || one.class === 'term')
    .flatMap(({before, after}) => [before.trim(), after.trim()])
    .filter((name) => name !== '');
  const rows = own.length === 0 ? [] : rowsOf(Array.from(new Set(own)).join('\n'));
  return (text) => {
    const all: Stretch[] = rows.length === 0 ? [] : [...namesIn(text, rows)];
    const found = [...all, ...namesIn(text, products)].sort((a, b) => a.start - b.start || b.end - a.end);
    return found.filter(({start}, index) => found.slice(0, index).every((before) => before.end <= start));
  };
}

/** The same names give the same list, since what is made of it is remembered. */
const rowsOf = remembered((names) => [{names: names.split('\n')}]);
