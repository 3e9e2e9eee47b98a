import {countBy, noStatuses, severities, statuses, type Status} from '../model/index.js';
import {compare} from '../text/index.js';
import type {ArticleResult} from './article-result.js';
import type {Joined} from './join.js';
import type {Totals} from './run-record.js';

/** The numbers of a build. */
export function totalsOf(results: readonly ArticleResult[], {knowledgeBase, findings}: Joined): Totals {
  const sum = (numberOf: (result: ArticleResult) => number): number =>
    results.reduce((total, result) => total + numberOf(result), 0);
  return {
    articles: sum(({reports}) => reports.length),
    pages: sum(({pages}) => pages),
    pairs: sum(({pairs}) => pairs),
    locales: localeTotals(results),
    entries: knowledgeBase.entries.length,
    findings: countBy(
      severities,
      findings.map(({severity}) => severity),
    ),
  };
}

/** Units of the canonical pages by status, for each locale. */
function localeTotals(results: readonly ArticleResult[]): Totals['locales'] {
  const found = new Map<string, Record<Status, number>>();
  for (const {locale, counts} of results.flatMap(({reports}) => reports.flatMap((report) => report.locales))) {
    const own = found.get(locale) ?? noStatuses();
    found.set(locale, own);
    for (const status of statuses) own[status] += counts[status];
  }
  return Array.from(found, ([locale, counts]) => ({locale, counts})).sort((a, b) => compare(a.locale, b.locale));
}
