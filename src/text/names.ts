import {remembered} from './remembered.js';
import {literal} from './word-pattern.js';

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
  let finder = finders.get(products);
  if (!finder) {
    const names = namesOf(products);
    const found = remembered((one) => find(one, names));
    // Texts without a name are not worth remembering: they are told as fast.
    finder = (one) => (names.any.test(one) ? found(one) : none);
    finders.set(products, finder);
  }
  return finder(text);
}

const finders = new WeakMap<readonly Named[], (text: string) => readonly NameFound[]>();

const none: readonly NameFound[] = [];

function find(text: string, {pattern, names}: Names): NameFound[] {
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
function namesOf(products: readonly Named[]): Names {
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
