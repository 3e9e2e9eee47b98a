import {doubt, isOfSentence, judgedWrong, type Decision} from '../model/index.js';
import {fingerprint} from '../text/index.js';

/** Whether a decision on a sentence is about an article: it names it, or none that is there. */
export function isAbout({article}: Decision, key: string): boolean {
  return article === undefined || article === key;
}

/**
 * Decisions for a run. Rows whose article it does not have, as after a rename, name none: they hold by their texts alone,
 * unless rows on several such articles have the same texts and so do not say which is meant.
 *
 * @param keys of all articles of the run.
 */
export function decisionsFor(decisions: readonly Decision[], keys: ReadonlySet<string>): readonly Decision[] {
  const isHomeless = (row: Decision): boolean => isOfSentence(row) && !keys.has(row.article ?? '');
  if (!decisions.some(isHomeless)) return decisions;
  const textsOf = ({locale, source, target}: Decision): string => [locale, source, target].join('\0');
  const articles = new Map<string, Set<string>>();
  for (const one of decisions.filter(isOfSentence)) {
    const known = articles.get(textsOf(one)) ?? new Set();
    articles.set(textsOf(one), known.add(one.article ?? ''));
  }
  return decisions.map((one) =>
    isHomeless(one) && articles.get(textsOf(one))?.size === 1 ? {...one, article: undefined} : one,
  );
}

/** Whether a decision says that a finding is a false positive. */
export function isDismissal({action}: Decision): boolean {
  return action === 'dismiss';
}

/** Whether a decision says that a translation is wrong, without another text for it. */
export function isRejection({action}: Decision): boolean {
  return action === 'reject';
}

/** The fingerprint of the finding that a dismissal or a rejection is about. */
export function dismissalName({finding = '', locale, source, target}: Decision): string {
  return fingerprint({subject: finding, locale, source, target});
}

/** Whether a decision says that a pair is right, whether anything is reported of it or not. */
export function isAcquittal(decision: Decision): boolean {
  return isDismissal(decision) && (decision.finding === doubt || decision.finding === judgedWrong);
}

/** The names of pairs that somebody has judged, as lines of doubtful pairs have them. */
export function judgedPairs(decisions: readonly Decision[]): ReadonlySet<string> {
  const isJudged = (row: Decision): boolean => isOfSentence(row) || isRejection(row) || isAcquittal(row);
  return new Set(decisions.filter(isJudged).map((row) => dismissalName({...row, finding: doubt})));
}
