import type {Locale} from '../../model/index.js';

/** A formula, which is one token. */
const formula = /\$[^$\n]{1,200}\$/g;

/** A text without its formulas, whose digits are no numbers of their own. */
export function withoutFormulas(text: string): string {
  if (!text.includes('$')) return text;
  return text.replace(formula, (found) => (/[\\_^={]/.test(found) ? ' '.repeat(found.length) : found));
}

/** Whether two texts have the same digits, however they are set apart: `(0,0,1)` and `(0, 0, 1)`, `Mode3` and `Modo 3`. */
export function sameDigits(source: string, target: string, {digits}: Pick<Locale, 'digits'>): boolean {
  return runsOf(source, []).join() === runsOf(target, digits).join();
}

/** Runs of digits of a text in the order of their values: a translation may move them. */
function runsOf(text: string, digits: readonly string[]): string[] {
  const runs = text.match(/\p{Nd}+/gu) ?? [];
  return runs.map((run) => run.replace(/\P{ASCII}/gu, (digit) => valueOf(digit, digits))).sort();
}

/** The value of a digit of another script. */
function valueOf(digit: string, digits: readonly string[]): string {
  const row = digits.find((one) => one.includes(digit));
  if (row !== undefined) return String(row.indexOf(digit));
  const fullWidth = digit.charCodeAt(0) - 0xff10;
  return fullWidth >= 0 && fullWidth <= 9 ? String(fullWidth) : digit;
}
