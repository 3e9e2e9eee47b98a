import {durations} from './durations.js';
import type {Fact, Locale} from '../model/index.js';

/** How a fact is read from an English sentence. */
export interface FactRule {
  readonly name: Fact['name'];
  /** The sentence must match all of them. */
  readonly cues: readonly RegExp[];
  /** Value that a matching sentence states; `undefined` when it states none. */
  readonly value: (sentence: string, language: Locale) => string | undefined;
  /** Whether it is true of all transient errors of an article when its introduction says so. */
  readonly general: boolean;
}

const lasting = /\b(?:for|over|up to|within) (?:about |a maximum of |approximately |at most |the next |up to )?$/i;

/** Facts that pages state about errors. */
export const factRules: readonly FactRule[] = [
  {
    name: 'retryFor',
    cues: [/\b(?:keeps? trying|retries|retry(?:ing)?|tr(?:ies|y) again)\b/i],
    value: (sentence, language) =>
      durations(sentence, language).find(({start}) => lasting.test(sentence.slice(0, start)))?.value,
    general: true,
  },
  {
    name: 'onExpiry',
    cues: [/\bexpire[sd]?\b/i, /\b(?:bounce messages?|ndrs?|non-?delivery (?:notifications?|reports?))\b/i],
    value: () => 'non-delivery-report',
    general: true,
  },
  {
    name: 'takesEffectWithin',
    cues: [/\bchanges?\b/i, /\b(?:active|effect|effective|propagate|replicate|works?)\b/i],
    value: longest,
    general: false,
  },
];

function longest(sentence: string, language: Locale): string | undefined {
  const found = durations(sentence, language);
  const seconds = Math.max(...found.map((duration) => duration.seconds));
  return found.find((duration) => duration.seconds === seconds)?.value;
}
