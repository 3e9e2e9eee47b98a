/** What is known of the number words of a language. */
export interface NumberRules {
  /** Words that are a number and nothing else, lower case. */
  readonly numberWords: Readonly<Record<string, number>>;
  /** How words for tens and for units make a number: `forty-eight`, `achtundvierzig`. */
  readonly tensAndUnits?:
    | {readonly first: 'tens' | 'units'; readonly between: readonly string[]; readonly from?: number | undefined}
    | undefined;
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

/** The value of a number as it is written or spelled: of `48` and of `forty-eight`; nothing for other words. */
export function numberValue(text: string, rules: NumberRules): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  return numberWords(rules).values.get(text.toLowerCase());
}

function allOf({numberWords: single, tensAndUnits}: NumberRules): NumberWords {
  const composed = new Map<string, number>();
  const entries = Object.entries(single);
  for (const [ten, tens] of tensAndUnits ? entries : []) {
    if (tens < (tensAndUnits?.from ?? 20) || tens > 90 || tens % 10 !== 0) continue;
    for (const [one, unit] of entries) {
      if (unit < 1 || unit > 9) continue;
      for (const between of tensAndUnits?.between ?? [])
        composed.set(tensAndUnits?.first === 'units' ? one + between + ten : ten + between + one, tens + unit);
    }
  }
  const values = new Map([...composed, ...entries]);
  return {values, pattern: anyOf(values.keys()), composed: anyOf(composed.keys())};
}

/** A pattern for any of some words, longest first. */
function anyOf(words: Iterable<string>): string {
  const longestFirst = Array.from(words).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return [...longestFirst, '(?!)']
    .map((word) => (word === '(?!)' ? word : word.replace(/[.*+?^$()|[\]\\{}]/g, String.raw`\$&`)))
    .join('|');
}
