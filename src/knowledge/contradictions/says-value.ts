import type {Locale} from '../../model/index.js';
import {
  isMeasure,
  numbersIn,
  numberWordsIn,
  quantities,
  remembered,
  timeUnits,
  unitsOf,
  type NumberFound,
  type Quantity,
} from '../../text/index.js';
import {isSameValue} from '../align-values.js';
import {saysOfCounts, unread, type Counted, type Reading} from './reading.js';

/** A value that changed. */
export interface ChangedValue {
  readonly now: Quantity;
  /** The latest first. */
  readonly was: readonly Quantity[];
}

/** What a translation is read with. */
export interface ReadingOptions {
  /** All values of the English that it translates today. */
  readonly stated: readonly Quantity[];
  readonly locale: Locale;
  /** The language of the source. */
  readonly language: Locale;
}

/** A number of a text, with the unit behind it. */
interface Measured {
  readonly number: NumberFound;
  readonly unit: string | undefined;
  /** With the unit. */
  readonly text: string;
}

/**
 * Reads from a translation which of the values it states: by number and unit in any script, or spelled.
 *
 * @param text plain text, see `withoutLiterals`.
 */
export function saysValue(text: string, {now, was}: ChangedValue, options: ReadingOptions): Reading {
  const {stated, locale, language} = options;
  const found = numbersIn(text, locale, language).map((number) => measuredIn(text, number, locale, language));
  const counted = (quantity: Quantity): Counted => {
    const own = found.filter((one) => isValue(one, quantity)).map((one) => one.text);
    const all = quantity.amount === undefined ? placesOf(text, quantity.value) : own;
    return {
      value: quantity.value,
      found: all.length,
      wanted: stated.filter((one) => isSameValue(one, quantity)).length,
      text: all[0],
    };
  };
  return (
    saysOfCounts(counted(now), was.map(counted)) ??
    saysInWords(text, {now, was}, options) ??
    otherNumber(found, now, stated) ??
    unread
  );
}

function placesOf(text: string, value: string): string[] {
  const parts = text.split(value).slice(0, -1);
  const behind = text.split(value).slice(1);
  return parts.flatMap((before, index) =>
    /[\d.:]$/.test(before) || /^(?:\d|[.:]\d)/.test(behind[index] ?? '') ? [] : [value],
  );
}

function measuredIn(text: string, number: NumberFound, locale: Locale, language: Locale): Measured {
  const after = text.slice(number.end, number.end + 30);
  const gap = /^[\s-]?/.exec(after)?.[0].length ?? 0;
  const behind = after.slice(gap).toLowerCase();
  const [name, unit] =
    [...unitNames(locale.tag), ...unitNames(language.tag)].find(
      ([one]) => behind.startsWith(one) && (locale.spaceless || isWhole(one, behind)),
    ) ?? [];
  const end = name === undefined ? number.end : number.end + gap + name.length;
  return {number, unit, text: text.slice(number.start, end)};
}

/** The units of a language by their names, longest first. */
const unitNames = remembered((tag): readonly (readonly [name: string, unit: string])[] =>
  Array.from(unitsOf(tag)).sort(([a], [b]) => b.length - a.length),
);

/** Whether a unit stands there as a word, perhaps with an ending: `Tagen` for `Tage`. */
function isWhole(unit: string, behind: string): boolean {
  const rest = /^\p{L}*/u.exec(behind.slice(unit.length))?.[0] ?? '';
  return rest === '' || (unit.length >= 3 && rest.length <= 3);
}

function isValue({number, unit}: Measured, quantity: Quantity): boolean {
  const time = timeUnits[unit ?? ''];
  if (time && quantity.seconds !== undefined)
    return number.values.some((value) => value * time.seconds === quantity.seconds);
  if (unit !== undefined && isMeasure(quantity.unit) && unit !== quantity.unit) return false;
  return quantity.amount !== undefined && number.values.includes(quantity.amount);
}

function saysInWords(text: string, {now, was}: ChangedValue, {stated, locale}: ReadingOptions): Reading | undefined {
  const words = numberWordsIn(text, locale);
  const has = ({amount}: Quantity): boolean => amount !== undefined && words.includes(amount);
  // Small numbers are often words for something else.
  const isSaid = (quantity: Quantity): boolean => stated.some((one) => isSameValue(one, quantity));
  if (has(now)) return {says: now.value};
  const old = was.find((one) => has(one) && !isSaid(one) && (one.amount ?? 0) > 1);
  return old && {says: old.value};
}

/** The only number of a text that English does not have: one of its own. */
function otherNumber(found: readonly Measured[], now: Quantity, stated: readonly Quantity[]): Reading | undefined {
  const [own, ...more] = found.filter(
    (one) => !one.number.ordinal && !stated.some((quantity) => isValue(one, quantity)),
  );
  const [amount, ...others] = own?.number.values ?? [];
  if (!own || amount === undefined || more.length + others.length > 0 || now.amount === undefined) return undefined;
  if (own.unit !== undefined && isMeasure(now.unit) && own.unit !== now.unit) return undefined;
  const iso = timeUnits[now.unit]?.iso(amount);
  return {says: iso ?? now.value.replace(/^[\d.]+/, String(amount)), text: own.text};
}

/** Reads a text of the source language in the same way. */
export function englishValue(text: string, {now, was}: ChangedValue, language: Locale): Reading {
  const stated = quantities(text, language);
  const said = [now, ...was].find((one) => stated.some((other) => isSameValue(one, other)));
  return said ? {says: said.value, text: said.text} : unread;
}
