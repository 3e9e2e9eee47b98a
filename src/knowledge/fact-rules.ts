import type {Quantity} from '../text/index.js';

/** How a fact that has a name is read from an English sentence. */
export interface FactRule {
  readonly name: 'retryFor' | 'onExpiry' | 'takesEffectWithin';
  /** The sentence must match all of them. */
  readonly cues: readonly RegExp[];
  /** The value among those that the sentence states, or one that its words say; `undefined` when it states none. */
  readonly value: (sentence: string, stated: readonly Quantity[]) => Quantity | string | undefined;
  /** Whether it is true of all transient errors of an article when its introduction says so. */
  readonly general: boolean;
}

const lasting = /\b(?:for|over|up to|within) (?:about |a maximum of |approximately |at most |the next |up to )?$/i;

/** Facts that pages state about errors, which have a name; the first one names a value. */
export const factRules: readonly FactRule[] = [
  {
    name: 'retryFor',
    cues: [/\b(?:keeps? trying|retries|retry(?:ing)?|tr(?:ies|y) again)\b/i],
    value: (sentence, stated) => durations(stated).find(({start}) => lasting.test(sentence.slice(0, start))),
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
    value: (_, stated) => {
      const found = durations(stated);
      const longest = Math.max(...found.map(({seconds = 0}) => seconds));
      return found.find(({seconds}) => seconds === longest);
    },
    general: false,
  },
];

function durations(stated: readonly Quantity[]): Quantity[] {
  return stated.filter(({seconds}) => seconds !== undefined);
}

/** What a rule reads from a sentence. */
export function ruleValue(
  rule: FactRule,
  sentence: string,
  stated: readonly Quantity[],
): Quantity | string | undefined {
  return rule.cues.every((cue) => cue.test(sentence)) ? rule.value(sentence, stated) : undefined;
}
