import type {GroupResult, Joined} from './build.js';
import type {Severity, Status} from '../model/index.js';
import {compare} from '../text/index.js';
import type {Totals} from './run-record.js';

/** Adds up what a build came to. */
export function totalsOf(results: readonly GroupResult[], {knowledgeBase, findings}: Joined): Totals {
  const sum = (numberOf: (result: GroupResult) => number): number =>
    results.reduce((total, result) => total + numberOf(result), 0);
  const bySeverity = (severity: Severity): number =>
    findings.reduce((total, finding) => total + (finding.severity === severity ? 1 : 0), 0);
  return {
    articles: sum(({written}) => written.length),
    pages: sum(({pages}) => pages),
    pairs: sum(({pairs}) => pairs),
    locales: locales(results),
    entries: knowledgeBase.entries.length,
    findings: {error: bySeverity('error'), warning: bySeverity('warning'), info: bySeverity('info')},
  };
}

/** Units of the canonical pages by status, for each locale. */
function locales(results: readonly GroupResult[]): Totals['locales'] {
  const found = new Map<string, Record<Status, number>>();
  for (const {locale, counts} of results.flatMap(({written}) => written.flatMap((article) => article.locales))) {
    const own = found.get(locale) ?? {current: 0, patched: 0, stale: 0, untranslated: 0, missing: 0};
    found.set(locale, own);
    own.current += counts.current;
    own.patched += counts.patched;
    own.stale += counts.stale;
    own.untranslated += counts.untranslated;
    own.missing += counts.missing;
  }
  return Array.from(found, ([locale, counts]) => ({locale, counts})).sort((a, b) => compare(a.locale, b.locale));
}
