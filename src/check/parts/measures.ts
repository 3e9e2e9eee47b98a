import type {Locale} from '../../model/index.js';
import {numbersIn, unitsOf} from '../../text/index.js';
import {sizeOf, symbols} from './unit-sizes.js';

/** A number with the unit behind it. */
export interface Measure {
  readonly value: number;
  /** As ICU calls it, or would. */
  readonly unit: string;
  /** As it stands, with its number. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Amounts of a text: numbers in digits with a unit right behind them whose size is known. */
export function measuresIn(text: string, locale: Locale): Measure[] {
  if (!mayMeasure.test(text)) return [];
  return numbersIn(text, locale, undefined).flatMap(({values, start, end}) => {
    const unit = unitBehind(text.slice(end, end + longest), locale);
    const [value] = values;
    if (!unit || value === undefined || decade.test(text.slice(start, end + 2))) return [];
    const {name, length} = unit;
    // No more than can matter: whole texts before each of thousands of numbers would take their square.
    const before = text.slice(Math.max(0, start - longest), start);
    const fraction = fractionBefore(before, value);
    const from = start - fraction.length;
    return [
      {
        value: fraction.value,
        unit: sizeOf(name)?.kind === 'temperature' ? (scaleBefore(before, locale) ?? name) : name,
        text: text.slice(from, end + length),
        start: from,
        end: end + length,
      },
    ];
  });
}

/** A digit with what may begin a unit behind it. Properties of characters would take several times as long; digits of other scripts begin at U+0660. */
const mayMeasure = /[\d\u0660-\uFFFF][ \u00A0\u202F-]?[A-Za-z\u0080-\uFFFF]/;

/** No seconds: `1990s`. */
const decade = /^\d{3}0s(?:\W|$)/;

/** How far behind a number its unit may end, and before it that of a temperature may begin. */
const longest = 30;

/** The numerator, and the whole number, before the denominator of a fraction: `1/2`, `13 1/2`. */
function fractionBefore(before: string, value: number): {value: number; length: number} {
  const [found = '', whole = '', numerator] = /(?<!\d)(?:(\d{1,4}) )?(\d{1,3})\/$/.exec(before) ?? [];
  return numerator === undefined
    ? {value, length: 0}
    : {value: Number(whole) + Number(numerator) / value, length: found.length};
}

/** The scale of a temperature where its name stands before the number and degrees behind it: `華氏 95 度`. */
function scaleBefore(before: string, {tag}: Locale): string | undefined {
  const end = before.trimEnd().toLowerCase();
  return ['celsius', 'fahrenheit'].find((scale) =>
    Array.from(unitsFor(tag)).some(([name, unit]) => unit === scale && name.length > 1 && end.endsWith(name)),
  );
}

/** The units of a language; a tag that is none has none. */
function unitsFor(tag: string): ReadonlyMap<string, string> {
  try {
    return unitsOf(tag);
  } catch {
    return noUnits;
  }
}

const noUnits: ReadonlyMap<string, string> = new Map();

/** The unit at the beginning of what stands behind a number: the longest of the words and parts of words that are one. */
function unitBehind(after: string, locale: Locale): {name: string; length: number} | undefined {
  const [, gap = '', words = ''] =
    /^([ \u00A0\u202F-]?)([°℃℉\p{L}][\p{L}\p{M}.°״"'’׳/-]*(?: \p{L}[\p{L}\p{M}]*){0,2})/u.exec(after) ?? [];
  const {longest: longestName, begins} = boundsOf(locale);
  const mayBeStem = begins.has(words.charAt(0).toLowerCase().charAt(0));
  for (let length = Math.min(words.length, longestName); length > 0; length--) {
    // Where a word goes on, only the stem of one in a locale file counts.
    if (!mayBeStem && !isWord(words, length, locale)) continue;
    const part = words.slice(0, length);
    const name = isWord(words, length, locale) ? unitCalled(part, locale) : stemOf(part, locale);
    if (name !== undefined && sizeOf(name)) return {name, length: gap.length + length};
  }
  return undefined;
}

/** What the words for units in a language allow. */
interface Bounds {
  /** Characters of the longest word or symbol, with a full stop behind it. */
  readonly longest: number;
  /** The first characters of the words in the locale file. */
  readonly begins: ReadonlySet<string>;
}

const bounds = new WeakMap<Locale, Bounds>();

function boundsOf(locale: Locale): Bounds {
  let found = bounds.get(locale);
  if (!found) {
    const own = Object.keys(locale.units);
    const all = [...own, ...unitsFor(locale.tag).keys(), ...symbols.keys()];
    found = {
      longest: Math.max(...all.map(({length}) => length)) + 1,
      begins: new Set(own.map((word) => word.charAt(0))),
    };
    bounds.set(locale, found);
  }
  return found;
}

/** Whether a word ends at an offset: before what is no letter, or where endings are attached, or before another script. */
function isWord(words: string, length: number, {spaceless, scripts}: Locale): boolean {
  const next = words.charAt(length);
  if (!/\p{L}/u.test(next)) return true;
  return (
    spaceless ||
    scripts.includes('Hangul') ||
    (/[A-Z]/i.test(words.charAt(length - 1)) && /\P{Script=Latin}/u.test(next))
  );
}

/** Words of a locale file may go on in endings where they are long enough. */
const stem = 3;

function stemOf(part: string, {units}: Locale): string | undefined {
  const word = part.toLowerCase();
  return part.length >= stem && Object.hasOwn(units, word) ? units[word] : undefined;
}

/** A unit by its symbol, in its case, or by a word for it. */
function unitCalled(part: string, {tag, units}: Locale): string | undefined {
  const word = part.toLowerCase();
  // A symbol at the end of a sentence has its full stop.
  const symbol = symbols.get(part.endsWith('.') ? part.slice(0, -1) : part);
  if (symbol !== undefined) return symbol;
  if (Object.hasOwn(units, word)) return units[word];
  // A single letter may be a word: `a`, `с`. Quotation marks stand for those of the language.
  return part.length > 1 || /\P{Script=Latin}/u.test(part)
    ? (unitsFor(tag).get(word) ??
        (/["']/.test(word) ? unitsFor(tag).get(word.replaceAll('"', '״').replaceAll("'", '׳')) : undefined))
    : undefined;
}
