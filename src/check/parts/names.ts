import type {Product} from '../../model/index.js';
import {remembered} from '../../text/index.js';
import {literal} from './word-pattern.js';

/** A product name in a text. */
export interface NameFound {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Finds product names, in any case; where several begin at one place the longest counts. */
export function namesIn(text: string, products: readonly Product[]): readonly NameFound[] {
  let finder = finders.get(products);
  if (!finder) {
    const names = namesOf(products);
    finder = remembered((one) => find(one, names));
    finders.set(products, finder);
  }
  return finder(text);
}

const finders = new WeakMap<readonly Product[], (text: string) => readonly NameFound[]>();

function find(text: string, {pattern, names, any}: Names): NameFound[] {
  if (!any.test(text)) return [];
  const found: NameFound[] = [];
  for (const {0: written, index} of text.matchAll(pattern))
    found.push({name: names.get(fold(written)) ?? written, start: index, end: index + written.length});
  return found;
}

interface Names {
  /** As they are written, by how they are compared. */
  readonly names: ReadonlyMap<string, string>;
  readonly pattern: RegExp;
  /** Tells cheaply whether any name may be in a text: most texts have none. */
  readonly any: RegExp;
}

/** A name does not go on with a Latin letter or digit before it, nor with a digit after it (`Windows 7` is not in `Windows 70`, nor in `Windows 7.1`). */
function namesOf(products: readonly Product[]): Names {
  const names = products.flatMap((product) => product.names).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const patterns = names.map((name) => literal(name).replaceAll(' ', '[ \\u00A0\\u202F]'));
  const starts = names.map((name) => literal(name.split(' ')[0] ?? ''));
  return {
    names: new Map(names.map((name) => [fold(name), name])),
    pattern: new RegExp(`\\b(?:${[...patterns, '(?!)'].join('|')})(?!\\.?\\d)`, 'gi'),
    any: new RegExp(`\\b(?:${[...new Set(starts), '(?!)'].join('|')})`, 'i'),
  };
}

function fold(name: string): string {
  return name.replace(/[\u00A0\u202F]/g, ' ').toLowerCase();
}
