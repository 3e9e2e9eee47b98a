import type {Finding, Locale, Pair, Risk, RiskParts, Severity} from '../model/index.js';
import type {LocaleTexts} from './page-set.js';
import {neighbours, wordsOf} from './words-of.js';

/** Points for a finding, and the most for all of a pair: an error or a warning comes before everything that only hints. */
const forFinding: Readonly<Record<Severity, number>> = {error: 24, warning: 18, info: 3};
const mostForFindings = 30;
/** The most for each of the other parts: no single one of them decides. */
const most = 5;
const forNeighbours = 0.25;
/** Characters of the source for a point. */
const charactersForPoint = 50;
const forOtherTranslation = 2;

/** What a pair is rated by. */
export interface RatedBy {
  readonly findings: readonly Pick<Finding, 'severity'>[];
  readonly locale: Locale;
  /** What is known of all sentences of the locale. */
  readonly texts: LocaleTexts;
}

/** Rates how soon a reviewer should look at a pair. */
export function ratePair({source, target}: Pick<Pair, 'source' | 'target'>, {findings, locale, texts}: RatedBy): Risk {
  const own = wordsOf(target, locale.tag);
  const given = new Set(wordsOf(source, locale.tag));
  const unexplained = [...new Set(own)].filter(
    (word) => !given.has(word) && (texts.words.isRare(word) || isForeign(word, locale)),
  );
  const rare = [...new Set(neighbours(own))].filter((two) => texts.neighbours.isRare(two)).length;
  const reported = findings.reduce((sum, {severity}) => sum + forFinding[severity], 0);
  const parts: RiskParts = {
    findings: Math.min(reported, mostForFindings),
    words: Math.min(unexplained.length, most),
    neighbours: Math.min(rounded(rare * forNeighbours), most),
    length: Math.min(rounded(source.length / charactersForPoint), most),
    translations: texts.hasOthers(source) ? forOtherTranslation : 0,
  };
  const points = Object.values(parts).reduce((sum, one) => sum + one, 0);
  return {points: rounded(points), parts, words: unexplained};
}

/** Whether a word is in Latin letters, and the language is not. */
function isForeign(word: string, {scripts}: Locale): boolean {
  return word.length > 1 && scripts.length > 0 && !scripts.includes('Latin') && /^\p{Script=Latin}+$/u.test(word);
}

function rounded(points: number): number {
  return Math.round(points * 10) / 10;
}
