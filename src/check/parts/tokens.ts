import {formulasIn, hasFormula, mayBeFormula} from './formulas.js';
import {stands} from './token-kept.js';
import {kinds} from './token-kinds.js';

/** A stretch of a source that is the same in every language. */
export interface Token {
  readonly text: string;
  /**
   * Whether a translation has it.
   *
   * @param target the translation without escapes, and `folded` the same in lower case.
   */
  readonly isKept: (target: string, folded: string) => boolean;
}

/** Characters of which each kind of token has one, and how they are found where others would do, too. */
const marks = '0A.-@%{$(\\_#+/<=';
const patterns: Readonly<Record<string, RegExp>> = {0: /\d/, A: /[a-z][A-Z]/, '.': /\.\w/};
const tests = Array.from(marks, (mark) => patterns[mark] ?? mark);

/** The marks that a text holds, a bit for each: to look for single characters is far cheaper than to try all patterns. */
function marksIn(text: string): number {
  let held = 0;
  for (const [index, test] of tests.entries())
    if (typeof test === 'string' ? text.includes(test) : test.test(text)) held |= 1 << index;
  return held;
}

/** Kinds of tokens with the bits of their marks. */
const kindsByMarks = kinds.map((kind) => ({
  ...kind,
  bits: Array.from(kind.marks).reduce((bits, mark) => bits | (1 << marks.indexOf(mark)), 0),
}));

/** Whether a text may hold tokens or code: it has the marks and letters of one. */
export function mayHoldTokens(text: string): boolean {
  return (
    /[{<\d\x60@%\\_#$=-]/.test(text) ||
    /\.\w/.test(text) ||
    // A cheap look goes before what is seldom there.
    (/[a-z][A-Z]/.test(text) && /[a-z]{2}[A-Z]/.test(text)) ||
    (text.includes('(') && /[a-z]\(/i.test(text)) ||
    (text.includes('/') && /[nt]\/[a-z]/.test(text)) ||
    text.includes('++')
  );
}

/** Protected tokens of a text without markup, each once, in order of kind and place. */
export function tokensIn(text: string): Token[] {
  const found = new Map<string, Token>();
  const held = marksIn(text);
  for (const {bits: own, needs, pattern, isKept} of kindsByMarks) {
    if ((held & own) === 0) continue;
    if (needs !== undefined && !(typeof needs === 'string' ? text.includes(needs) : needs.test(text))) continue;
    for (const token of text.match(pattern) ?? []) {
      const kept = (target: string, folded: string): boolean =>
        isKept ? isKept(token, target, folded) : stands(token.toLowerCase(), folded);
      if (!found.has(token)) found.set(token, {text: token, isKept: kept});
    }
  }
  for (const formula of mayBeFormula(text) ? formulasIn(text) : [])
    found.set(formula, {text: formula, isKept: (target) => hasFormula(formula, target)});
  return [...found.values()];
}
