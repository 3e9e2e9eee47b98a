import type {Product} from '../../model/index.js';
import {literal} from './word-pattern.js';

/** A product name in a text. */
export interface NameFound {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Finds product names, in any case; where several begin at one place the longest counts. */
export function namesIn(text: string, products: readonly Product[]): readonly NameFound[] {
  const known = namesOf(products);
  if (!known.any.test(text)) return [];
  let found = known.recent.get(text);
  if (!found) {
    found = find(text, known);
    if (known.recent.size >= most) known.recent.clear();
    known.recent.set(text, found);
  }
  return found;
}

function find(text: string, {pattern, names}: Names): NameFound[] {
  return Array.from(text.matchAll(pattern), ({0: found, index}) => ({
    name: names.get(fold(found)) ?? found,
    start: index,
    end: index + found.length,
  }));
}

/** Texts that are remembered. */
const most = 16;

interface Names {
  /** As they are written, by how they are compared. */
  readonly names: ReadonlyMap<string, string>;
  readonly pattern: RegExp;
  /** Finds whether any of them may be in a text: most have none. */
  readonly any: RegExp;
  /** What was found in the last texts: two checks ask for it one after the other. */
  readonly recent: Map<string, readonly NameFound[]>;
}

const cache = new WeakMap<readonly Product[], Names>();

/** A name does not go on with a Latin letter or digit before it, nor with a digit after it (`Windows 7` is not in `Windows 70`, nor in `Windows 7.1`). */
function namesOf(products: readonly Product[]): Names {
  let known = cache.get(products);
  if (!known) {
    const names = products.flatMap((product) => product.names).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const patterns = names.map((name) => literal(name).replaceAll(' ', '[ \\u00A0\\u202F]'));
    const starts = names.map((name) => literal(name.split(' ')[0] ?? ''));
    known = {
      names: new Map(names.map((name) => [fold(name), name])),
      pattern: new RegExp(`\\b(?:${[...patterns, '(?!)'].join('|')})(?!\\.?\\d)`, 'gi'),
      any: new RegExp([...new Set(starts), '(?!)'].join('|'), 'i'),
      recent: new Map(),
    };
    cache.set(products, known);
  }
  return known;
}

function fold(name: string): string {
  return name.replace(/[\u00A0\u202F]/g, ' ').toLowerCase();
}
