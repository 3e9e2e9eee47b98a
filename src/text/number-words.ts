import {anyOf, literal} from './word-pattern.js';

/** What is known of the number words of a language. */
export interface NumberRules {
  /** Words that are a number and nothing else, lower case. */
  readonly numberWords: Readonly<Record<string, number>>;
  /** How words for tens and for units make a number: `forty-eight`, `achtundvierzig`. */
  readonly tensAndUnits?:
    | {readonly first: 'tens' | 'units'; readonly between: readonly string[]; readonly from?: number | undefined}
    | undefined;
  /** Words that may stand before the last part of a number: `two hundred and five`. */
  readonly numberJoiners?: readonly string[] | undefined;
}

/** The number words of a language, single and made of tens and units. */
export interface NumberWords {
  /** Values by word, lower case. */
  readonly values: ReadonlyMap<string, number>;
  /** The source of a pattern for any of them, longest first; never matches where there are none. */
  readonly pattern: string;
  /** The same for those made of tens and units. */
  readonly composed: string;
}

const known = new WeakMap<NumberRules['numberWords'], NumberWords>();

/** The number words of a language. */
export function numberWords(rules: NumberRules): NumberWords {
  const found = known.get(rules.numberWords) ?? allOf(rules);
  known.set(rules.numberWords, found);
  return found;
}

/** The value of a number as it is written or spelled: of `48`, `forty-eight` and `two hundred and five`; nothing for other words. */
export function numberValue(text: string, rules: NumberRules): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const word = text.toLowerCase();
  return numberWords(rules).values.get(word) ?? sumOf(word, rules);
}

/** Words from here on multiply what stands before them. */
const multiplier = 100;

/** The value of a number of several words, the largest part first; nothing where they are not one number. */
function sumOf(text: string, rules: NumberRules): number | undefined {
  const {values} = numberWords(rules);
  const words = text.split(/[\s-]+/).filter((word) => rules.numberJoiners?.includes(word) !== true);
  if (words.length < 2) return undefined;
  let total = 0;
  let part = 0;
  let smallest = Number.POSITIVE_INFINITY;
  /** What a word that is added must be smaller than: no two tens, no two units. */
  let room = multiplier;
  for (const word of words) {
    const value = values.get(word);
    if (value === undefined) return undefined;
    if (value < multiplier) {
      if (value === 0 || value >= room) return undefined;
      part += value;
      room = value >= 20 && value % 10 === 0 ? 10 : 0;
    } else if (value === multiplier) {
      if (part === 0 || part >= multiplier) return undefined;
      part *= multiplier;
      room = multiplier;
    } else {
      if (part === 0 || value >= smallest) return undefined;
      total += part * value;
      part = 0;
      room = multiplier;
      smallest = value;
    }
  }
  return smallest === Number.POSITIVE_INFINITY && part < multiplier ? undefined : total + part;
}

function allOf({numberWords: single, tensAndUnits}: NumberRules): NumberWords {
  const entries = Object.entries(single);
  const rules = tensAndUnits ?? {first: 'tens', between: []};
  const tens = entries.filter(([, value]) => value >= (rules.from ?? 20) && value <= 90 && value % 10 === 0);
  const units = entries.filter(([, value]) => value >= 1 && value <= 9);
  const [first, last] = rules.first === 'units' ? [units, tens] : [tens, units];
  const composed = first.flatMap(([a, x]) =>
    rules.between.flatMap((between) => last.map(([b, y]) => [a + between + b, x + y] as const)),
  );
  // By its parts: a pattern of all the words that can be made takes several times as long.
  const parts = [first.map(([word]) => word), rules.between, last.map(([word]) => word)];
  const isMade = parts.every(({length}) => length > 0);
  const made = isMade ? [parts.map((words) => `(?:${longestFirst(words)})`).join('')] : [];
  return {
    values: new Map([...composed, ...entries]),
    pattern: anyOf([...made, ...(entries.length > 0 ? [longestFirst(Object.keys(single))] : [])]),
    composed: anyOf(made),
  };
}

/** A pattern for any of some words, longest first. */
function longestFirst(words: readonly string[]): string {
  return anyOf(words.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(literal));
}
