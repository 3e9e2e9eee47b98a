/** A formula, which is one token. */
const formula = /\$[^$\n]{1,200}\$/g;

/** A text without its formulas, whose digits are no numbers of their own. */
export function withoutFormulas(text: string): string {
  if (!text.includes('$')) return text;
  return text.replace(formula, (found) => (/[\\_^={]/.test(found) ? ' '.repeat(found.length) : found));
}

/** A text whose sizes are numbers, not codes: `3x3` is `3×3`. */
export function withSizesApart(text: string): string {
  return text.includes('x') ? text.replace(/(?<=(?<![\dA-Za-z])[1-9]\d{0,4})x(?=[1-9])/g, '×') : text;
}

/** Whether two texts have the same digits, however they are set apart: `(0,0,1)` and `(0, 0, 1)`, `Mode3` and `Modo 3`. */
export function sameDigits(source: string, target: string): boolean {
  return runsOf(source).join() === runsOf(target).join();
}

/** Runs of digits of a text in the order of their values: a translation may move them. */
function runsOf(text: string): string[] {
  return (withLatinDigits(text).match(/\d+/g) ?? []).sort();
}

/** A text with its digits of other scripts, which begin at U+0660, full-width ones too, written as 0 to 9. */
export function withLatinDigits(text: string): string {
  return /[\u0660-\uFFFF]/.test(text) ? text.replace(/(?!\d)\p{Nd}/gu, (digit) => String(valueOf(digit))) : text;
}

/** The value of a digit of another script: how many digits stand before it in its row of ten. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}
