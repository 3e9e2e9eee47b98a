import type {Severity} from './counts.js';
import type {RiskParts} from './doubtful-pair.js';

/** Points for a finding, and the most for all of a pair: an error or a warning comes before everything that only hints. */
const forFinding: Readonly<Record<Severity, number>> = {error: 24, warning: 18, info: 3};
const mostForFindings = 30;
/** The most for each of the other parts: no single one of them decides. */
const most = 5;
const forNeighbours = 0.25;
/** Characters of the source for a point. */
const charactersForPoint = 50;
const forOtherTranslation = 2;

/** What a translation is rated by. */
export interface RiskCounts {
  readonly severities: readonly Severity[];
  /** How many words nothing explains. */
  readonly words: number;
  /** How many two words stand side by side nowhere else. */
  readonly neighbours: number;
  /** Of the source, in UTF-16 code units. */
  readonly length: number;
  readonly hasOthers: boolean;
}

/** The parts of a risk. The review page uses it, too. */
export function riskParts({severities, words, neighbours, length, hasOthers}: RiskCounts): RiskParts {
  const reported = severities.reduce((sum, severity) => sum + forFinding[severity], 0);
  return {
    findings: Math.min(reported, mostForFindings),
    words: Math.min(words, most),
    neighbours: Math.min(rounded(neighbours * forNeighbours), most),
    length: Math.min(rounded(length / charactersForPoint), most),
    translations: hasOthers ? forOtherTranslation : 0,
  };
}

/** The sum of the parts. */
export function riskPoints(parts: RiskParts): number {
  return rounded(Object.values(parts).reduce((sum, one) => sum + one, 0));
}

function rounded(points: number): number {
  return Math.round(points * 10) / 10;
}
