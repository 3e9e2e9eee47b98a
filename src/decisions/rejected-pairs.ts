import {fileFinding, judgedWrong, type Decision, type Finding, type Page} from '../model/index.js';
import {fingerprint, textHash} from '../text/index.js';
import {dismissalName, isRejection} from './subject.js';

/** Findings on pairs that somebody judged wrong, and the decisions that say so. */
export interface Rejected {
  readonly findings: readonly Finding[];
  readonly used: readonly Decision[];
}

/** Reports the pairs that somebody judged wrong without giving another text: those with the same texts, wherever they stand. */
export function rejectedPairs(pages: readonly Page[], decisions: readonly Decision[]): Rejected {
  const byName = new Map(decisions.filter(isRejection).map((decision) => [dismissalName(decision), decision]));
  if (byName.size === 0) return {findings: [], used: []};
  const used = new Set<Decision>();
  const findings: Finding[] = [];
  for (const {file, meta, pairs} of pages) {
    const {locale} = meta;
    for (const {id, line, column, source, target} of pairs) {
      const name = fingerprint({subject: judgedWrong, locale, source: textHash(source), target: textHash(target)});
      const decision = byName.get(name);
      if (!decision) continue;
      used.add(decision);
      const {by, why} = decision;
      const message = `Judged wrong by ${by}${why === undefined ? '' : `: ${why}`}`;
      const place = {file, line, column, pair: id, locale};
      findings.push({
        ...fileFinding({...place, ruleId: judgedWrong, severity: 'warning', message}),
        itsType: 'mistranslation',
        mqm: 'major',
        note: 'Translate it anew, give a text with `sxs-kb correct`, or dismiss the finding.',
        fingerprint: name,
      });
    }
  }
  return {findings, used: Array.from(used)};
}
