import type {Locale} from '../model/index.js';
import {numberValue, numberWords} from '../text/index.js';

/** A length of time that a text states. */
export interface Duration {
  /** ISO 8601, in the unit of the text: `PT24H`, `P2D`. */
  readonly value: string;
  readonly seconds: number;
  /** Offset in the text. */
  readonly start: number;
}

const units: Readonly<
  Record<keyof Locale['timeUnits'], {readonly seconds: number; readonly iso: (count: number) => string}>
> = {
  second: {seconds: 1, iso: (count) => `PT${count}S`},
  minute: {seconds: 60, iso: (count) => `PT${count}M`},
  hour: {seconds: 3600, iso: (count) => `PT${count}H`},
  day: {seconds: 86_400, iso: (count) => `P${count}D`},
  week: {seconds: 604_800, iso: (count) => `P${count}W`},
};
const names = ['second', 'minute', 'hour', 'day', 'week'] as const;

const patterns = new WeakMap<Locale, RegExp>();

/** Finds a number, in digits or words, before a unit of time. */
function patternFor(language: Locale): RegExp {
  let pattern = patterns.get(language);
  if (!pattern) {
    const words = Object.values(language.timeUnits)
      .flat()
      .sort((a, b) => b.length - a.length);
    const counts = [String.raw`\d{1,6}`, numberWords(language).pattern, ...language.articles].join('|');
    pattern = new RegExp(
      String.raw`(?<![\p{L}\p{N}_.,-])(${counts})[ -](${[...words, '(?!)'].join('|')})(?![\p{L}\p{N}_])`,
      'giu',
    );
    patterns.set(language, pattern);
  }
  return pattern;
}

/** Durations that a text states in whole numbers or words, in order. White space must be folded. */
export function durations(text: string, language: Locale): Duration[] {
  return [...text.matchAll(patternFor(language))].flatMap(({1: number = '', 2: word = '', index}) => {
    const count = numberValue(number, language) ?? 1;
    const name = names.find((one) => language.timeUnits[one]?.includes(word.toLowerCase()));
    return name ? [{value: units[name].iso(count), seconds: count * units[name].seconds, start: index}] : [];
  });
}
