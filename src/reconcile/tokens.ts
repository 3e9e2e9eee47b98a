import type {Locale, Product} from '../model/index.js';
import {markdownSpans, segments, spelledNumbers, unescaped} from '../text/index.js';
import {joinDates} from './join-dates.js';
import type {Token, TokenKind} from './token.js';

/** What is known of the words of a source text. */
export interface Vocabulary {
  readonly products: readonly Product[];
  /** The language of the source: replacing one of its number words by another changes a value, not the wording. */
  readonly language: Locale;
}

/**
 * What is kept whole outside code and the addresses of links, first match first.
 * Each alternative is linear: no nested or adjacent repetitions over the same characters.
 */
const protectedText = new RegExp(
  [
    /(?<escape>\\[\p{P}$+<=>^`|~])/u,
    /(?<url>https?:\/\/[^\s<>()[\]*`"]+)/u,
    /(?<entity>&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,10});)/u,
    /(?<date>(?<![\d/.-])(?:\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}[.-]\d{1,2}[.-](?:19|20)\d{2})(?![\d/]|[.-]\d))/u,
    /(?<number>\d+(?:[.,:-]\d+)*)/u,
    /(?<markup>\*\*|__|!?\[|\]\(?|[)*_]|<[^<>\s][^<>]*>)/u,
  ]
    .map((part) => part.source)
    .join('|'),
  'gu',
);

/**
 * Cuts a source text into tokens, products and protected text whole.
 * Joined they are the text.
 */
export function tokens(source: string, {products, language}: Vocabulary): Token[] {
  const found: Token[] = [];
  const whole = [
    ...productSpans(source, products).map(({start, text, ui, product}) => ({
      start,
      token: ui ? {kind: 'ui' as const, text} : {kind: 'product' as const, text, product},
    })),
    ...literalRanges(source).map(({kind, start, end}) => ({start, token: {kind, text: source.slice(start, end)}})),
  ].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const {start, token} of whole) {
    found.push(...plainTokens(source.slice(at, start), language), token);
    at = start + token.text.length;
  }
  found.push(...plainTokens(source.slice(at), language));
  return joinDates(found, language);
}

interface Literal {
  readonly kind: 'code' | 'url';
  readonly start: number;
  readonly end: number;
}

/** Code, and addresses of links, in order. */
function literalRanges(text: string): Literal[] {
  const found = markdownSpans(text).flatMap(({kind, start, end, url}): Literal[] => {
    if (kind === 'code') return [{kind, start, end}];
    if (kind === 'autolink') return /^<https?:/i.test(text.slice(start, end)) ? [{kind: 'url', start, end}] : [];
    return url && url[0] < url[1] ? [{kind: 'url', start: url[0], end: url[1]}] : [];
  });
  return found.sort((a, b) => a.start - b.start);
}

/** A product name in a text. */
export interface ProductSpan {
  readonly start: number;
  readonly text: string;
  readonly product: number;
  /** Whether strong text holds this name and nothing else. */
  readonly ui: boolean;
  /** Whether it stands in strong text, alone or among other words. */
  readonly strong: boolean;
}

interface ProductName {
  readonly name: string;
  readonly index: number;
}

const sortedNames = new WeakMap<readonly Product[], readonly ProductName[]>();

/** The names of products, longest first. */
function longestFirst(products: readonly Product[]): readonly ProductName[] {
  let names = sortedNames.get(products);
  if (!names) {
    names = products
      .flatMap((product, index) => product.names.map((name) => ({name, index})))
      .sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
    sortedNames.set(products, names);
  }
  return names;
}

/** Product names in a text, in order; not in code or URLs, and not inside longer words. Longest names first. */
export function productSpans(text: string, products: readonly Product[]): ProductSpan[] {
  const names = longestFirst(products).filter(({name}) => text.includes(name));
  if (names.length === 0) return [];
  const spans: ProductSpan[] = [];
  const taken = protectedRanges(text);
  for (const {name, index} of names) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      if (taken.some((range) => start < range.end && end > range.start)) continue;
      if (isLatinOrDigit(text[start - 1]) || /\d/.test(text[end] ?? '')) continue;
      taken.push({start, end});
      const strong = text.slice(0, start).split('**').length % 2 === 0;
      const ui = strong && text.slice(0, start).endsWith('**') && text.startsWith('**', end);
      spans.push({start, text: name, product: index, ui, strong});
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** Whether a name after this character would be the end of a longer word. CJK characters may touch names. */
function isLatinOrDigit(char: string | undefined): boolean {
  return char !== undefined && /[\p{Script=Latin}\p{Script=Cyrillic}\d]/u.test(char);
}

/** Code and URLs: nothing in them is a name. */
function protectedRanges(text: string): {start: number; end: number}[] {
  const bare = Array.from(text.matchAll(protectedText), ({0: whole, index, groups}) =>
    groups?.url === undefined ? [] : [{start: index, end: index + whole.length}],
  );
  return [...literalRanges(text), ...bare.flat()];
}

function plainTokens(text: string, language: Locale): Token[] {
  const found: Token[] = [];
  let at = 0;
  for (const match of text.matchAll(protectedText)) {
    found.push(...numberTokens(text.slice(at, match.index), language));
    found.push(protectedToken(match[0], match.groups ?? {}));
    at = match.index + match[0].length;
  }
  found.push(...numberTokens(text.slice(at), language));
  return found;
}

const protectedKinds = ['url', 'entity', 'date', 'number', 'markup'] as const;

function protectedToken(text: string, groups: Readonly<Record<string, string | undefined>>): Token {
  const kind = protectedKinds.find((one) => groups[one] !== undefined);
  if (kind === 'entity' && unescaped(text).trim() === '') return {kind: 'space', text};
  return {kind: kind ?? 'mark', text};
}

function numberTokens(text: string, language: Locale): Token[] {
  if (!text) return [];
  const found: Token[] = [];
  let at = 0;
  for (const {start, end} of spelledNumbers(text, language)) {
    found.push(...wordTokens(text.slice(at, start), language.tag), {kind: 'number', text: text.slice(start, end)});
    at = end;
  }
  found.push(...wordTokens(text.slice(at), language.tag));
  return found;
}

function wordTokens(text: string, tag: string): Token[] {
  return text === '' ? [] : segments(text, tag).map((part) => ({kind: wordKind(part), text: part}));
}

function wordKind(text: string): TokenKind {
  if (!text.trim()) return 'space';
  return /[\p{L}\p{N}]/u.test(text) ? 'word' : 'mark';
}
