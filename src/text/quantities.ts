import {allMatches} from './all-matches.js';
import {monthNames} from './month-names.js';
import {numberValue, type NumberRules} from './number-words.js';
import {spelledNumbers} from './spelled-numbers.js';
import {timeUnits} from './time-units.js';
import {unitsOf} from './unit-words.js';

/** A value that a sentence states. */
export interface Quantity {
  /** ISO 8601 for a length of time, else number and unit: `PT24H`, `25 MB`, `50 %`, `25`, `4.4.316`. */
  readonly value: string;
  /** As it stands, with its unit, or with the word before a port or a version. */
  readonly text: string;
  /** The number alone, in the unit; absent where the value is no single number, as a code or an address. */
  readonly amount?: number;
  /** As ICU calls it, `port` or `version`; `code` for numbers with dots or colons; empty for any other number. */
  readonly unit: string;
  /** Of a length of time. */
  readonly seconds?: number;
  /** Offsets of the number alone. */
  readonly start: number;
  readonly end: number;
  /** Whether it is written in words. */
  readonly spelled: boolean;
}

/** What is known of the language of a text. */
export interface QuantityRules extends NumberRules {
  readonly tag: string;
  /** Words that stand for one before a unit, lower case. */
  readonly articles: readonly string[];
  /** Words that carry grammar, lower case: they are no unit. */
  readonly functionWords: readonly string[];
  /** Words before the number of a step or a figure, lower case. */
  readonly numberedWords: readonly string[];
  readonly multipliers: Readonly<Record<string, number>>;
}

/** A number that is part of no word; a code with dots, an address, a time. */
const digits =
  /(?<![\p{L}\p{N}_#.,/:])(?<!\p{L}-)(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.:]\d+)*(?:\/\d{1,3})?)(?!\p{N}|[.,:/]\p{N}|-?_)/gu;
const heads = /\b(?:(ports?)|(versions?|v\.?|releases?|builds?))(?: (?:numbers?|is|to|of))? ?$/i;
/** A name in capitals before a number with a dot is that of a version: `TLS 1.2`. */
const named = /(?:^|\P{L})\p{Lu}[\p{L}\p{N}.]*[ -]$/u;
/** What is blanked before numbers are looked for: dates, and groups of digits such as those of a telephone. */
const others = [
  String.raw`(?<!\p{N})\d+(?:-\d+){2,}(?!\p{N})`,
  String.raw`(?<![\d/.])\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?![\d/])`,
  String.raw`(?<![\d.])\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}(?![\d.])`,
];

/**
 * Finds the values that a sentence of the source states, in order: lengths of time, sizes, shares, ports, versions, codes
 * and other numbers, in digits or words. Dates, years, ordinals, the numbers of steps and those in names are none.
 *
 * @param text text without markup, see `withoutLiterals`.
 */
export function quantities(text: string, language: QuantityRules): Quantity[] {
  const plain = withoutOthers(text, language.tag);
  const spans = [
    ...allMatches(plain, digits).map(({0: own, index}) => ({
      start: index,
      end: index + own.length,
      spelled: false,
    })),
    ...spelledNumbers(plain, language)
      // The million of `10 million` is no number of its own.
      .filter(({start}) => !/\d $/.test(plain.slice(0, start)))
      .map((span) => ({...span, spelled: true})),
    ...articlesOf(plain, language),
  ].sort((a, b) => a.start - b.start);
  const found: Quantity[] = [];
  // From the end: the first of `24 to 48 hours` has the unit of the second.
  for (const span of spans.toReversed()) {
    const behind =
      found[0] && /^(?: ?[-–/] ?| (?:to|or|and) )$/.test(plain.slice(span.end, found[0].start)) ? found[0] : undefined;
    const own = quantityAt(plain, span, language, behind);
    if (own) found.unshift(own);
  }
  return found;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly spelled: boolean;
}

function quantityAt(
  text: string,
  span: Span,
  language: QuantityRules,
  behind: Quantity | undefined,
): Quantity | undefined {
  const {start, end, spelled} = span;
  const written = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  if (/^(?:st|nd|rd|th)\b/i.test(after) || isNumbered(before, language)) return undefined;
  const unit =
    unitAfter(after, language) ?? (behind && isMeasure(behind.unit) ? {name: behind.unit, length: 0} : undefined);
  const amount = amountOf(written, after, language);
  if (unit && amount !== undefined) return measured({text, span, unit, amount});
  // What goes on in letters is a word: `3D`, `365x`.
  if (/^[\p{L}_]/u.test(after)) return undefined;
  const [, port, version] = heads.exec(before) ?? [];
  const head = port ?? version;
  const kind = port === undefined ? 'version' : 'port';
  const from =
    head === undefined ? start : start - before.length + before.toLowerCase().lastIndexOf(head.toLowerCase());
  const common = {start, end, spelled};
  if (head !== undefined)
    return {...common, value: written, unit: kind, text: text.slice(from, end), ...amountIf(amount)};
  if (/[.:/].*[.:/]|:|\//.test(written)) return {...common, value: written, unit: 'code', text: written};
  const isName = named.test(before) && !isSentenceStart(before);
  if (isName && written.includes('.'))
    return {...common, value: written, unit: 'version', text: written, ...amountIf(amount)};
  if (isName && !spelled) return undefined;
  if (amount === undefined || /^(?:19|20)\d{2}$/.test(written)) return undefined;
  const noun = /^[ -](\p{Ll}[\p{Ll}-]+)(?: (\p{Ll}[\p{Ll}-]+))?/u.exec(after);
  const words = [noun?.[1], noun?.[2]].filter((word) => word !== undefined);
  const grammar = words.findIndex((word) => language.functionWords.includes(word));
  const nouns = grammar === -1 ? words : words.slice(0, grammar);
  return {...common, value: String(amount), unit: '', text: [written, ...nouns].join(' '), amount};
}

function amountIf(amount: number | undefined): {amount?: number} {
  return amount === undefined ? {} : {amount};
}

interface Measured {
  readonly text: string;
  readonly span: Span;
  readonly unit: {readonly name: string; readonly length: number};
  readonly amount: number;
}

function measured({text, span: {start, end, spelled}, unit, amount}: Measured): Quantity {
  const time = timeUnits[unit.name];
  const common = {unit: unit.name, amount, start, end, spelled, text: text.slice(start, end + unit.length)};
  return time
    ? {...common, value: time.iso(amount), seconds: amount * time.seconds}
    : {...common, value: `${amount} ${symbolOf(unit.name)}`};
}

/** Whether a unit is one of measure. */
export function isMeasure(unit: string): boolean {
  return unit !== '' && unit !== 'port' && unit !== 'version' && unit !== 'code';
}

/** The unit behind a number, and how long it is with what stands before it. */
function unitAfter(after: string, {tag, functionWords}: QuantityRules): {name: string; length: number} | undefined {
  const [whole = '', word = ''] = /^[ \u00A0-]?(%|\p{L}+)/u.exec(after) ?? [];
  const name = unitsOf(tag).get(word.toLowerCase());
  return name === undefined || functionWords.includes(word.toLowerCase()) ? undefined : {name, length: whole.length};
}

function symbolOf(unit: string): string {
  const parts = new Intl.NumberFormat('en', {style: 'unit', unit, unitDisplay: 'short'}).formatToParts(2);
  return parts.find(({type}) => type === 'unit' || type === 'percentSign')?.value ?? unit;
}

function amountOf(written: string, after: string, language: QuantityRules): number | undefined {
  const factor = /^ (\p{L}+)/u.exec(after)?.[1] ?? '';
  const plain = /^\d[\d,]*(?:\.\d+)?$/.test(written)
    ? Number(written.replaceAll(',', ''))
    : language.articles.includes(written.toLowerCase())
      ? 1
      : numberValue(written, language);
  if (plain === undefined) return undefined;
  return plain * (Object.hasOwn(language.multipliers, factor) ? (language.multipliers[factor] ?? 1) : 1);
}

/** Articles before a unit of time: `an hour`. A second may be one of several. */
function articlesOf(text: string, {articles, tag}: QuantityRules): Span[] {
  if (articles.length === 0) return [];
  return allMatches(text, beforeWord(articles)).flatMap(({0: own, 1: word = '', index}) => {
    const unit = unitsOf(tag).get(word.toLowerCase()) ?? '';
    const isTime = Object.hasOwn(timeUnits, unit) && unit !== 'second';
    return isTime ? [{start: index, end: index + own.length, spelled: true}] : [];
  });
}

const articlePatterns = new WeakMap<readonly string[], RegExp>();

function beforeWord(articles: readonly string[]): RegExp {
  const found =
    articlePatterns.get(articles) ??
    new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${articles.join('|')})(?= (\p{L}+))`, 'giu');
  articlePatterns.set(articles, found);
  return found;
}

/** Whether a number is that of a step or a figure, or one of several: `step 4`, `steps 3-7`. */
function isNumbered(before: string, {numberedWords}: QuantityRules): boolean {
  let head = before;
  for (let next = withoutLast(head); next !== head; next = withoutLast(head)) head = next;
  const word = head.endsWith(' ') ? (head.slice(0, -1).split(/\P{L}/u).at(-1) ?? '').toLowerCase() : '';
  return numberedWords.some((one) => word === one || word === `${one}s`);
}

/** A text without a number and what joins it to the next one, at its end. */
function withoutLast(text: string): string {
  return text.replace(/(?<!\d)\d{1,4}(?:,? (?:to|and|or|through) |, | ?[-–] ?)$/u, '');
}

/** Whether the word before a number begins a sentence: its capital makes no name of it then. */
function isSentenceStart(before: string): boolean {
  return before.length < 24 && /^\W*\p{Lu}\p{Ll}+[ -]$/u.test(before);
}

function withoutOthers(text: string, tag: string): string {
  // All of them have digits, and most sentences have none.
  return /\d/.test(text) ? text.replace(othersOf(tag), (date) => ' '.repeat(date.length)) : text;
}

const patterns = new Map<string, RegExp>();

function othersOf(tag: string): RegExp {
  let found = patterns.get(tag);
  if (!found) {
    const months = Array.from(monthNames(tag))
      .sort((a, b) => b.length - a.length)
      .join('|');
    const inWords = String.raw`\b\d{1,2}(?:st|nd|rd|th)? (?:${months})\b(?:,? \d{4})?|\b(?:${months}) \d{1,2}(?:st|nd|rd|th)?\b(?:,? \d{4})?`;
    found = new RegExp([...others, inWords].join('|'), 'gu');
    patterns.set(tag, found);
  }
  return found;
}
