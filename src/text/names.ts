import {isWordCode, nextKey} from './word-codes.js';
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
  return find(text, knownNames(products));
}

/**
 * Whether a Markdown text, or what a reader sees of it, may have a name, cheaply told: none begins in it anywhere. Where
 * markup is blanked, a name may begin behind it; of the marks of emphasis an underscore would be a part of its word.
 */
export function mayHaveName(markdown: string, products: readonly Named[]): boolean {
  const {keys, length} = knownNames(products);
  let before = 0;
  for (let at = 0; at < markdown.length; at++) {
    const code = markdown.charCodeAt(at);
    const isEdge = isWordCode(code) !== isWordCode(before) || before === underscore;
    if (isEdge && keys.has(keyAt(markdown, at, length))) return true;
    before = code;
  }
  return false;
}

const underscore = 0x5f;

function knownNames(products: readonly Named[]): Names {
  let names = known.get(products);
  if (!names) {
    names = namesOf(products);
    known.set(products, names);
  }
  return names;
}

const known = new WeakMap<readonly Named[], Names>();

const none: readonly NameFound[] = [];

interface Names {
  /** As they are written, by how they are compared. */
  readonly names: ReadonlyMap<string, string>;
  /** Any of them, at one place. */
  readonly pattern: RegExp;
  /** What they begin with, as numbers, and how many characters that are. */
  readonly keys: ReadonlySet<number>;
  readonly length: number;
}

/** Looks for a name only where a word begins as one does: most texts have none, and a pattern at every place takes long. */
function find(text: string, {names, pattern, keys, length}: Names): readonly NameFound[] {
  let found: NameFound[] | undefined;
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const isWord = isWordCode(text.charCodeAt(at));
    const isEdge = isWord !== isInside;
    isInside = isWord;
    if (!isEdge || !keys.has(keyAt(text, at, length))) continue;
    pattern.lastIndex = at;
    const written = pattern.exec(text)?.[0];
    if (written === undefined) continue;
    found ??= [];
    found.push({name: names.get(fold(written)) ?? written, start: at, end: at + written.length});
    at += written.length - 1;
    isInside = isWordCode(text.charCodeAt(at));
  }
  return found ?? none;
}

/** A name does not go on with a Latin letter or digit before it, nor with a digit after it (`Windows 7` is not in `Windows 70`, nor in `Windows 7.1`). */
function namesOf(products: readonly Named[]): Names {
  const names = products
    .flatMap((product) => product.names)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const patterns = names.map((name) => literal(name).replaceAll(' ', '[ \\u00A0\\u202F]'));
  const length = Math.min(...names.map(beginning), keyLength);
  return {
    names: new Map(names.map((name) => [fold(name), name])),
    pattern: new RegExp(`\\b(?:${[...patterns, '(?!)'].join('|')})(?!\\.?\\d)`, 'iy'),
    keys: new Set(names.map((name) => keyAt(name, 0, length))),
    length,
  };
}

/** So many characters of a name tell well enough where one may begin. */
const keyLength = 3;

/** How many characters a name begins with of which each has one form, or two in both cases: letters of other scripts and spaces have more. */
function beginning(name: string): number {
  return /^[\x21-\x7E]*/.exec(name)?.[0].length ?? 0;
}

function keyAt(text: string, at: number, length: number): number {
  let key = 0;
  for (let index = at; index < at + length && index < text.length; index++) key = nextKey(key, text.charCodeAt(index));
  return key;
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
