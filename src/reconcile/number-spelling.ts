import {resolveLocale, sourceLocale, type Locale} from '../model/index.js';

/** How a number is written: its digits from zero to nine, its marks, and the space that stands for a mark. */
export interface Spelling {
  readonly digits: string;
  readonly decimal: string;
  /** Empty where digits are not grouped. */
  readonly group: string;
}

const latinDigits = '0123456789';
const fullWidthDigits = '０１２３４５６７８９';

/** English as ICU knows it: the marks of the source side. */
const english = resolveLocale(sourceLocale, new Map());

/** A plain number in English: `48`, `1.5`, `10,000`. Codes, dates, times and addresses do not match. */
const plain = /^(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?<rest>\d+))?$/;

/** A number taken apart, its digits Latin and not grouped. */
export interface PlainNumber {
  readonly whole: string;
  readonly rest: string | undefined;
  /** Whether it was written with group marks. */
  readonly grouped: boolean;
}

/** Takes a number of the source apart; nothing when it is a code or something else that is copied as it stands. */
export function plainNumber(text: string): PlainNumber | undefined {
  const {whole, rest} = plain.exec(text)?.groups ?? {};
  if (whole === undefined) return undefined;
  return {whole: whole.replaceAll(',', ''), rest, grouped: whole.includes(',')};
}

/** The ways in which a locale may write numbers, the source's own way among them. */
export function spellingsOf(locale: Locale): Spelling[] {
  const rows = Array.from(new Set([latinDigits, fullWidthDigits, ...locale.digits]));
  const marks = [locale, english];
  return rows
    .flatMap((digits) =>
      marks.flatMap(({decimal, group}) =>
        decimal.flatMap((mark) => [...group, ''].map((separator) => ({digits, decimal: mark, group: separator}))),
      ),
    )
    .filter(({decimal, group}) => decimal !== group);
}

/** Writes a number in a spelling. */
export function spell({whole, rest}: PlainNumber, {digits, decimal, group}: Spelling): string {
  const threes = Array.from({length: Math.ceil(whole.length / 3)}, (_, index) =>
    whole.slice(Math.max(0, whole.length - 3 * (index + 1)), whole.length - 3 * index),
  );
  const grouped = threes.toReversed().join(group);
  return (rest === undefined ? grouped : grouped + decimal + rest).replace(
    /\d/g,
    (digit) => digits[Number(digit)] ?? digit,
  );
}

/** Whether a locale counts two numbers alike, so that the words around them need not change: Russian does not for 48 and 24. */
export function countsAlike(before: PlainNumber, after: PlainNumber, tag: string): boolean {
  const rules = pluralRules(tag);
  const value = ({whole, rest}: PlainNumber): number => Number(rest === undefined ? whole : `${whole}.${rest}`);
  return rules.select(value(before)) === rules.select(value(after));
}

const cache = new Map<string, Intl.PluralRules>();

function pluralRules(tag: string): Intl.PluralRules {
  let rules = cache.get(tag);
  if (!rules) {
    try {
      rules = new Intl.PluralRules(tag);
    } catch {
      rules = new Intl.PluralRules('und');
    }
    cache.set(tag, rules);
  }
  return rules;
}
