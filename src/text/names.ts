import {allMatches} from './all-matches.js';
import {anyOf, literal} from './word-pattern.js';

/** A row of names of one thing. */
interface Named {
  readonly names: readonly string[];
}

/** A product name in a text. */
export interface NameFound {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Finds product names, in any case; where several begin at one place the longest counts. */
export function namesIn(text: string, products: readonly Named[]): readonly NameFound[] {
  const {names, pattern, any} = knownNames(products);
  if (!any.test(text)) return none;
  return allMatches(text, pattern).map(({0: written, index: start}) => ({
    name: names.get(fold(written)) ?? written,
    start,
    end: start + written.length,
  }));
}

const none: readonly NameFound[] = [];

interface Names {
  /** As they are written, by how they are compared. */
  readonly names: ReadonlyMap<string, string>;
  readonly pattern: RegExp;
  /** Tells cheaply whether any name may be in a text: most texts have none. */
  readonly any: RegExp;
}

const known = new WeakMap<readonly Named[], Names>();

function knownNames(products: readonly Named[]): Names {
  const found = known.get(products) ?? namesOf(products);
  known.set(products, found);
  return found;
}

/** A name does not go on with a Latin letter or digit before it, nor with a digit after it (`Windows 7` is not in `Windows 70`, nor in `Windows 7.1`). */
function namesOf(products: readonly Named[]): Names {
  const names = products
    .flatMap((product) => product.names)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const patterns = names.map((name) => literal(name).replaceAll(' ', '[ \\u00A0\\u202F]'));
  const starts = names.map((name) => literal(name.split(' ')[0] ?? ''));
  return {
    names: new Map(names.map((name) => [fold(name), name])),
    pattern: new RegExp(`\\b(?:${anyOf(patterns)})(?!\\.?\\d)`, 'gi'),
    any: new RegExp(`\\b(?:${anyOf([...new Set(starts)])})`, 'i'),
  };
}

function fold(name: string): string {
  return name.replace(/[\u00A0\u202F]/g, ' ').toLowerCase();
}

const endings = new Map<string, RegExp>();

/** Finds a name, also one whose words have endings: `OneDrivu`, `Microsoftu 365`. */
export function withEndings(name: string): RegExp {
  let known = endings.get(name);
  if (!known) {
    const words = name
      .split(' ')
      .map((word) =>
        /^[A-Z][A-Za-z]{3,}$/.test(word) ? `${word.replace(/[aeiouy]$/, '')}\\p{Ll}{0,4}` : literal(word),
      );
    known = new RegExp(`(?<!\\p{L})${words.join('[ \\u00A0\\u202F]')}(?!\\p{L}|\\.?\\d)`, 'u');
    endings.set(name, known);
  }
  return known;
}
