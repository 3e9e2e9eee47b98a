import type {Check, Finding, Page} from '../model/index.js';
import acronymLost from './acronym-lost.js';
import ampersand from './ampersand.js';
import answerTurned from './answer-turned.js';
import brackets from './brackets.js';
import characters from './characters.js';
import compoundSplit from './compound-split.js';
import doubledWord from './doubled-word.js';
import drift from './drift.js';
import emphasisWords from './emphasis-words.js';
import gluedWord from './glued-word.js';
import labelEdges from './label-edges.js';
import labelWords from './label-words.js';
import laggingValue from './lagging-value.js';
import length from './length.js';
import linkTarget from './link-target.js';
import markupParity from './markup-parity.js';
import markupRendering from './markup-rendering.js';
import missingHyphen from './missing-hyphen.js';
import negation from './negation.js';
import nounOrder from './noun-order.js';
import numberMismatch from './number-mismatch.js';
import pairBroken from './pair-broken.js';
import partlyUntranslated from './partly-untranslated.js';
import productName from './product-name.js';
import programName from './program-name.js';
import quotes from './quotes.js';
import register from './register.js';
import remarkLost from './remark-lost.js';
import {runChecks, type CheckOptions} from './run-checks.js';
import sameSourceDifferentTarget from './same-source-different-target.js';
import script from './script.js';
import sourceDefect from './source-defect.js';
import sourceMismatch from './source-mismatch.js';
import spacing from './spacing.js';
import spelling from './spelling.js';
import splitWord from './split-word.js';
import strayFullStop from './stray-full-stop.js';
import strayPreposition from './stray-preposition.js';
import straySpace from './stray-space.js';
import structureParity from './structure-parity.js';
import targetMissing from './target-missing.js';
import term from './term.js';
import terminalPunctuation from './terminal-punctuation.js';
import tokenLost from './token-lost.js';
import untranslated from './untranslated.js';
import wordForm from './word-form.js';

export {measurement} from './measured.js';
export {memoise} from './memoise.js';
export {pageWords} from './page-words.js';
export {reportMemory, type ReportMemory} from './report-memory.js';
export {stemOf} from './parts/words-to-spell.js';
export {scoreArticle} from './score-article.js';
export type {CheckOptions} from './run-checks.js';

/** Every check, the most serious first. */
export const checks: readonly Check[] = [
  targetMissing,
  pairBroken,
  laggingValue,
  numberMismatch,
  tokenLost,
  programName,
  productName,
  linkTarget,
  markupParity,
  markupRendering,
  structureParity,
  negation,
  answerTurned,
  untranslated,
  partlyUntranslated,
  script,
  emphasisWords,
  labelWords,
  gluedWord,
  sameSourceDifferentTarget,
  drift,
  term,
  register,
  acronymLost,
  remarkLost,
  doubledWord,
  compoundSplit,
  missingHyphen,
  wordForm,
  ampersand,
  strayFullStop,
  strayPreposition,
  nounOrder,
  straySpace,
  splitWord,
  brackets,
  characters,
  labelEdges,
  quotes,
  terminalPunctuation,
  spacing,
  length,
  spelling,
  sourceDefect,
  sourceMismatch,
];

/** Ids of the checks whose findings may have a fix. */
export const fixableChecks: readonly string[] = checks
  .filter(({examples}) => examples.some(({fixed}) => fixed !== undefined))
  .map(({id}) => id);

/**
 * Checks translations.
 *
 * @param pages what `read` made of the files.
 * @returns findings by file, then place, then rule; at most one for one defect.
 * @throws {Error} when `options` names a check that does not exist.
 */
export function check(pages: readonly Page[], options: CheckOptions): Finding[] {
  return runChecks(checks, pages, options);
}
