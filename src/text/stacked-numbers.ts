/** Characters that make numbers by standing beside each other: digits, and what multiplies them. */
export interface StackedNumberRules {
  readonly numberWords: Readonly<Record<string, number>>;
  readonly impliedNumbers: Readonly<Record<string, number>>;
  readonly multipliers: Readonly<Record<string, number>>;
}

/** Values of the numbers of two characters or more in a text without spaces: 一千万, 二十四, 三百. */
export function stackedValues(text: string, rules: StackedNumberRules): number[] {
  const values: number[] = [];
  for (let at = 0; at < text.length; ) {
    let end = at;
    while (end < text.length && valueOf(text.charAt(end), rules) !== undefined) end++;
    if (end - at > 1) values.push(sumOf(text.slice(at, end), rules));
    at = end + 1;
  }
  return values;
}

/** The value of the number of two characters or more that a word begins with, if it is a large one: 천만, 백만. */
export function stackedValue(word: string, rules: StackedNumberRules): number | undefined {
  let end = 0;
  while (end < word.length && valueOf(word.charAt(end), rules) !== undefined) end++;
  return end > 1 ? sumOf(word.slice(0, end), rules) : undefined;
}

function valueOf(
  character: string,
  {numberWords, impliedNumbers, multipliers}: StackedNumberRules,
): number | undefined {
  if (!/[\p{Script=Han}\p{Script=Hangul}]/u.test(character) && character !== '〇') return undefined;
  const words = [numberWords, impliedNumbers, multipliers].find((record) => Object.hasOwn(record, character));
  const value = words?.[character];
  return Number.isInteger(value) ? value : undefined;
}

/** From here on a character multiplies all that stands before it since the last such one. */
const section = 10_000;

function sumOf(characters: string, rules: StackedNumberRules): number {
  let total = 0;
  let part = 0;
  let digit: number | undefined;
  for (const character of characters) {
    const value = valueOf(character, rules) ?? 0;
    if (value < 10) {
      // 二〇二五: digits beside each other are written as in a year.
      digit = digit === undefined ? value : digit * 10 + value;
    } else if (value < section) {
      part += (digit ?? 1) * value;
      digit = undefined;
    } else {
      total += (part + (digit ?? 0) || 1) * value;
      part = 0;
      digit = undefined;
    }
  }
  return total + part + (digit ?? 0);
}
