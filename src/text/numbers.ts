import {allMatches} from './all-matches.js';

/** How a language writes numbers in digits. */
export interface NumberMarks {
  readonly decimal: readonly string[];
  readonly group: readonly string[];
  /** Other digits in use, each as a string of ten. */
  readonly digits: readonly string[];
  /** Characters after a number that multiply it. */
  readonly multipliers: Readonly<Record<string, number>>;
}

/** A number as it stands in a text. */
export interface NumberFound {
  readonly text: string;
  /** Every value it can stand for: `1.000` is one and a thousand. */
  readonly values: readonly number[];
  /** Values of its digits taken apart, for dates and lists: `21.08.2018`. */
  readonly parts: readonly number[];
  readonly start: number;
  readonly end: number;
  /** `3rd`, which most languages write as a word. */
  readonly ordinal: boolean;
}

const run = /\d+(?:[.,'’٫٬]\d+)*/g;
const spaced = /(?<![\d.,])\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:[.,٫]\d{1,9})?(?![\d.,]*\d)/g;
/** GUIDs and words with digits, among which are codes. */
const codes = /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b|\b[a-z_]*\d\w*/gi;
/** What each of these codes has: a letter before a digit, or four characters between hyphens. */
const mayBeCode = /[a-z_]\d|-[\da-f]{4}-/i;
/** Digits that stand for a phrase. */
const phrases = /\b24\s?[/x×]\s?7\b/gi;

/**
 * Finds the numbers of a text by value. Codes with letters, dotted codes (`4.4.316`) and IP addresses are left out.
 *
 * @param text text without markup, see `prose`.
 * @param locale whose marks, digits and multipliers count.
 * @param other a second language whose marks may have been kept, or undefined.
 */
export function numbersIn(text: string, locale: NumberMarks, other: NumberMarks | undefined): NumberFound[] {
  let plain = latinDigits(text, locale.digits);
  if (!/\d/.test(plain)) return [];
  const wipe = (found: string): string => ' '.repeat(found.length);
  plain = plain.replace(phrases, wipe);
  if (mayBeCode.test(plain)) plain = plain.replace(codes, (word) => (isCode(word) ? wipe(word) : word));
  const found: NumberFound[] = [];
  if (locale.group.some((mark) => /\s/.test(mark))) {
    plain = plain.replace(spaced, (digits, start: number) => {
      const values = readings(digits.replace(/\s/g, ''), locale);
      const parts = digits.split(/\s/).map(Number);
      found.push({
        text: digits,
        values: multiply(values, plain, start + digits.length, locale),
        parts,
        start,
        end: start + digits.length,
        ordinal: false,
      });
      return wipe(digits);
    });
  }
  for (const match of allMatches(plain, run)) {
    const values = [...readings(match[0], locale), ...(other ? readings(match[0], other) : [])];
    const end = match.index + match[0].length;
    const parts = match[0].split(/[.,'’٫٬]/).map(Number);
    if (values.length === 0 && !isDate(match[0])) continue;
    found.push({
      text: text.slice(match.index, end),
      values: multiply(values, plain, end, locale),
      parts,
      start: match.index,
      end,
      ordinal: /^(?:st|nd|rd|th)\b/i.test(plain.slice(end, end + 3)),
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether the digits of a word are a code and no number: a GUID, `0x80070005`, `4250e87`, `KB123`. The 2 of `v2` and the 16 of `16GB` are numbers, and `9h30` is a time. */
function isCode(word: string): boolean {
  if (/^\d{1,2}h\d\d$/i.test(word)) return false;
  return word.includes('-') || /^(?!v\d)[a-z_].*\d|^\d+[a-z_]+\d/i.test(word);
}

/** Dates of three parts, one of them a year. */
function isDate(digits: string): boolean {
  return /^(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}\.\d{1,2}\.\d{1,2})$/.test(digits);
}

/** Values of digits with marks by the marks of one locale; none when they make no number. */
function readings(digits: string, locale: NumberMarks): number[] {
  const used = [...new Set(digits.match(/\D/g))];
  if (used.length === 0) return [Number(digits)];
  const last = used.at(-1) ?? '';
  const values: number[] = [];
  if (used.every((mark) => locale.group.includes(mark)) && grouped(digits, used)) values.push(Number(strip(digits)));
  const at = digits.lastIndexOf(last);
  const whole = digits.slice(0, at);
  if (locale.decimal.includes(last) && digits.indexOf(last) === at) {
    const rest = used.slice(0, -1);
    if (rest.length === 0 || (rest.every((mark) => locale.group.includes(mark)) && grouped(whole, rest))) {
      values.push(Number(`${strip(whole)}.${digits.slice(at + 1)}`));
    }
  }
  return values;
}

function grouped(digits: string, used: readonly string[]): boolean {
  const [mark = ''] = used;
  return (
    used.length === 1 && digits.split(mark).every((part, index) => (index === 0 ? part.length <= 3 : part.length === 3))
  );
}

function strip(digits: string): string {
  return digits.replace(/\D/g, '');
}

/** Adds the values that a multiplier after the number gives: `1 万`, `10 million`. */
function multiply(values: readonly number[], text: string, end: number, locale: NumberMarks): number[] {
  const after = text
    .slice(end, end + 20)
    .trimStart()
    .toLowerCase();
  const factors = Object.entries(locale.multipliers).filter(([word]) => after.startsWith(word));
  return [...new Set([...values, ...factors.flatMap(([, factor]) => values.map((value) => value * factor))])];
}

/** Other digits, full-width ones too, written as 0 to 9. */
function latinDigits(text: string, digits: readonly string[]): string {
  let latin = text.replace(/[\uFF10-\uFF19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
  for (const row of digits) {
    if (row.split('').some((digit) => latin.includes(digit)))
      latin = latin.replace(/\p{Nd}/gu, (digit) => (row.includes(digit) ? String(row.indexOf(digit)) : digit));
  }
  return latin;
}
