/** A length of time that a text states. */
export interface Duration {
  /** ISO 8601, in the unit of the text: `PT24H`, `P2D`. */
  readonly value: string;
  readonly seconds: number;
  /** Offset in the text. */
  readonly start: number;
}

const numberWords = new Map<string, number>(
  Object.entries({
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    'twenty-four': 24,
    thirty: 30,
    forty: 40,
    'forty-eight': 48,
    sixty: 60,
    'seventy-two': 72,
    ninety: 90,
  }),
);

const units = new Map(
  Object.entries({
    second: {seconds: 1, iso: (count: number) => `PT${count}S`},
    minute: {seconds: 60, iso: (count: number) => `PT${count}M`},
    hour: {seconds: 3600, iso: (count: number) => `PT${count}H`},
    day: {seconds: 86_400, iso: (count: number) => `P${count}D`},
    week: {seconds: 604_800, iso: (count: number) => `P${count}W`},
  }),
);

const stated = /(?<![\w.,-])(\d{1,6}|[a-z]{1,9}(?:-[a-z]{1,9})?)[ -](second|minute|hour|day|week)s?\b/gi;

/** Durations that an English text states in whole numbers or words, in order. White space must be folded. */
export function durations(text: string): Duration[] {
  return [...text.matchAll(stated)].flatMap((match) => {
    const [, number = '', name = ''] = match;
    const count = numberWords.get(number.toLowerCase()) ?? Number(number);
    const unit = units.get(name.toLowerCase());
    if (!unit || Number.isNaN(count)) return [];
    return [{value: unit.iso(count), seconds: count * unit.seconds, start: match.index}];
  });
}
