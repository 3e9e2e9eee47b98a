import type {Decision, Finding, Page} from '../model/index.js';
import {textHash} from '../text/index.js';
import {dismissalName, isDismissal, isRejection} from './subject.js';

/** Findings without those that somebody dismissed. */
export interface Dismissed {
  readonly findings: readonly Finding[];
  /** Decisions that left a finding out. */
  readonly used: readonly Decision[];
}

/** Leaves out findings that somebody dismissed as false positives: those of the same check on a pair with the same texts, wherever it stands. */
export function dismissFindings(findings: readonly Finding[], decisions: readonly Decision[]): Dismissed {
  const byName = new Map(decisions.filter(isDismissal).map((decision) => [dismissalName(decision), decision]));
  if (byName.size === 0) return {findings, used: []};
  const used = new Set<Decision>();
  const kept = findings.filter((finding) => {
    const decision = byName.get(finding.fingerprint ?? '');
    if (decision) used.add(decision);
    return decision === undefined;
  });
  return {findings: kept, used: Array.from(used)};
}

/** Dismissals and rejections on sentences that stand on some of the pages, whatever became of their translations. */
export function dismissalsOn(pages: readonly Page[], decisions: readonly Decision[]): Decision[] {
  const dismissed = decisions.filter((decision) => isDismissal(decision) || isRejection(decision));
  const locales = new Set(dismissed.map(({locale}) => locale));
  const seen = new Set<string>();
  for (const {meta, pairs} of pages) {
    if (locales.has(meta.locale)) for (const {source} of pairs) seen.add(`${meta.locale}\t${textHash(source)}`);
  }
  return dismissed.filter(({locale, source}) => seen.has(`${locale}\t${source}`));
}
