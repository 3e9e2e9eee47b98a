import type {Locale} from '../../model/index.js';
import {groupBy, numberWordsIn, type NumberFound} from '../../text/index.js';
import {withLatinDigits} from './digit-runs.js';

/** Numbers that only one side has. */
export interface Compared {
  readonly lost: NumberFound[];
  readonly added: NumberFound[];
}

/**
 * Takes away what agrees by value, then what agrees by its parts: dates and lists written otherwise.
 *
 * @param words values of the number words of the source, which may have the month of a date.
 */
export function compareNumbers(
  wanted: readonly NumberFound[],
  given: readonly NumberFound[],
  words: () => readonly number[],
): Compared {
  const {lost, added} = pairUp(wanted, given);
  return {lost: withoutParts(lost, added, () => []), added: withoutParts(added, lost, words)};
}

/**
 * Numbers that are not the parts of others written otherwise: `21.08.2018` and `2018.8.21` are, 500,000 and 500.00 are not.
 * A number of one part may be one of any other.
 */
function withoutParts(
  numbers: readonly NumberFound[],
  others: readonly NumberFound[],
  words: () => readonly number[],
): NumberFound[] {
  const partsOf = (some: readonly NumberFound[]): Set<number> => new Set(some.flatMap(({parts}) => parts));
  const all = partsOf(others);
  const single = partsOf(others.filter(({parts}) => parts.length === 1));
  // Made once for each, since there may be thousands of both.
  const alike = new Map(Array.from(groupBy(others, runsOf), ([runs, some]) => [runs, partsOf(some)]));
  return numbers.filter((number) => {
    const {parts} = number;
    if (parts.length === 1) return !parts.every((part) => all.has(part));
    const same = alike.get(runsOf(number));
    const inWords = parts.length === dateParts ? words() : [];
    return !parts.every((part) => single.has(part) || same?.has(part) === true || inWords.includes(part));
  });
}

/** How many numbers a date has. */
const dateParts = 3;

/** The runs of digits of a number, in any order but for decimals. */
function runsOf({text, parts}: NumberFound): string {
  const runs = withLatinDigits(text)
    .split(/\D+/)
    .map((run) => run.replace(/^0+(?=[1-9])/, ''));
  return (parts.length < dateParts ? runs : runs.sort()).join();
}

/** A number and a half as a fraction. */
const mixed = /(?<!\p{N})(\d{1,4})(?:[ \u00A0\u202F]?½|[ \u00A0\u202F]1\/2)(?!\p{N})/u;

/** `2.5` may be written as 2 and a half, or with the half in minutes: `2 時間半`, `2 小时 30 分钟`. */
export function withoutHalves(
  {lost, added}: Compared,
  given: readonly NumberFound[],
  text: string,
  locale: Locale,
): Compared {
  const [first] = lost.flatMap((number) =>
    number.values.filter((value) => value % 1 === 0.5).map((value) => ({number, value})),
  );
  if (!first) return {lost: withoutHalfPast(lost, text, locale), added};
  const fraction = mixed.exec(text);
  if (fraction && Number(fraction[1]) === first.value - 0.5) {
    const from = fraction.index;
    return {
      lost: lost.filter((number) => number !== first.number),
      added: added.filter(({start}) => start < from || start >= from + fraction[0].length),
    };
  }
  // A whole one may not be said: `godzina i pół`, `ساعة ونصف`.
  if (first.value === 1.5 && numberWordsIn(text, locale).includes(0.5))
    return {lost: lost.filter((number) => number !== first.number), added};
  const whole = given.find(({values}) => values.includes(first.value - 0.5));
  const minutes = added.find(({values}) => values.includes(30));
  if (!whole || (!minutes && !numberWordsIn(text, locale).includes(0.5))) return {lost, added};
  return {
    lost: lost.filter((number) => number !== first.number),
    added: added.filter((number) => number !== whole && number !== minutes),
  };
}

function pairUp(wanted: readonly NumberFound[], given: readonly NumberFound[]): Compared {
  const added = [...given];
  const lost = wanted.filter((number) => {
    const at = added.findIndex(
      (other) => other.text === number.text || other.values.some((value) => number.values.includes(value)),
    );
    if (at >= 0) added.splice(at, 1);
    return at < 0;
  });
  return {lost, added};
}

/** One hour and 30 minutes may be one and a half: `полтора часа`. */
function withoutHalfPast(lost: NumberFound[], text: string, locale: Locale): NumberFound[] {
  const minutes = lost.find(({values}) => values.includes(30));
  if (!minutes || lost.length === 1) return lost;
  const halves = numberWordsIn(text, locale).filter((value) => value > 1 && value % 1 === 0.5);
  const whole = lost.find(({values}) => halves.some((value) => values.includes(value - 0.5)));
  return whole ? lost.filter((number) => number !== minutes && number !== whole) : lost;
}
