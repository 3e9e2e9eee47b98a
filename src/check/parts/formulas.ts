import {withLatinDigits} from './digit-runs.js';

/** A variable or a number, with its index, power or arguments: `2x`, `x_1`, `mc^2`, `f(x)`, `0.5`. */
const term = String.raw`(?:\d+(?:[.,]\d+)*[A-Za-z]?|[A-Za-z](?:_?\d{1,2}|_[a-z])?|[A-Za-z]{2}(?=\^))(?:\([\w, ]{1,20}\))?`;
const operator = String.raw`(?:[<>!=]?=|[-−+*/^×÷≥≤≠<>])`;
const before = String.raw`(?<![\p{L}\p{N}_.,$\\/<>=^&-])`;
const after = String.raw`(?![\p{L}\p{N}_$(=^])`;

/** Terms with operators between them; what is none of the signs that only formulas have needs a variable and spaces. */
const expressions: readonly RegExp[] = [
  new RegExp(String.raw`${before}${term}(?: ?${operator} ?${term}){1,12}${after}`, 'gu'),
  // The function of a formula: `O(n log n)`, `f(x, y)`.
  new RegExp(String.raw`${before}(?!a\()[A-Za-z]\([-\da-z+*/^, ]{1,20}\)${after}`, 'gu'),
  // What a value is compared with, whatever it is called.
  /(?<=\w )(?:[!<=>]=|[≥≤≠]) ?-?\d+(?:[.,]\d+)*\b/g,
];
/** Signs that only formulas have, and calculations with a variable. */
const isFormula = /[=^×÷≥≤≠]|(?:^|\W)\d*[b-z] [-−+*/] |[-−+*/] \d*[b-z](?:\W|$)|\(/;

const mayBe = /[=^≥≤≠]|\b\d*[A-Z] [-−+*/] |[-−+*/] \d*[A-Z]\b|\b[A-Z]\(/i;

/** Whether a text may hold formulas, cheaply told: first by what all of these have. */
export function mayBeFormula(text: string): boolean {
  return /[=^≥≤≠]|[-−+*/] |[A-Z]\(/i.test(text) && mayBe.test(text);
}

/** Formulas that a text holds without dollar signs around them: `E = mc^2`, `f(x) = 2x + 3`, `O(n log n)`, `n - 1`. */
export function formulasIn(text: string): string[] {
  return expressions
    .flatMap((pattern) => text.match(pattern) ?? [])
    .filter((found) => isFormula.test(found) && !/[a-z]{4}/.test(found));
}

/** Whether a translation has a formula: spaces, the look of signs and the marks of its numbers do not count. */
export function hasFormula(formula: string, target: string): boolean {
  const wanted = comparableFormula(formula);
  const text = comparableFormula(target);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const isCut = /\d/.test(wanted.at(-1) ?? '') && /\d/.test(text.charAt(at + wanted.length));
    if (!isCut && !(/^\d/.test(wanted) && /\d/.test(text.charAt(at - 1)))) return true;
  }
  return false;
}

/** Without spaces and marks of direction, with one sign for those that look alike, digits of any script as Latin ones. */
function comparableFormula(text: string): string {
  return withLatinDigits(text.replace(/[²³]/g, (power) => (power === '²' ? '^2' : '^3')).normalize('NFKC'))
    .replace(/[\s\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]+/g, '')
    .replace(/[−–‐]/g, '-')
    .replace(/[×·∙]/g, '*')
    .replace(/[≥≤≠]/g, (sign) => asciiSigns[sign] ?? sign)
    .replace(/[.;،٫٬](?=\d)/g, ',');
}

const asciiSigns: Readonly<Record<string, string>> = {'≥': '>=', '≤': '<=', '≠': '!='};
