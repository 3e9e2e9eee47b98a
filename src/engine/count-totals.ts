import {countBy, noStatuses, severities, statuses, type Finding, type Severity, type Status} from '../model/index.js';
import {compare} from '../text/index.js';
import type {ArticleResult} from './article-result.js';
import type {Totals} from './run-record.js';

/** Adds up the numbers of a build. */
export interface TotalsCounter {
  readonly add: (result: ArticleResult) => void;
  /** Counts findings of no article. */
  readonly addFindings: (findings: readonly Finding[]) => void;
  readonly totals: (entries: number) => Totals;
}

/** Starts from zero. The order of what is added does not matter. */
export function countTotals(): TotalsCounter {
  const sums = {articles: 0, pages: 0, pairs: 0};
  const found: Record<Severity, number> = countBy(severities, []);
  const locales = new Map<string, Record<Status, number>>();

  function addFindings(findings: readonly Finding[]): void {
    for (const {severity} of findings) found[severity]++;
  }

  return {
    add(result) {
      sums.articles += result.reports.length;
      sums.pages += result.pages;
      sums.pairs += result.pairs;
      addFindings(result.findings);
      for (const {locale, counts} of result.reports.flatMap((report) => report.locales)) {
        const own = locales.get(locale) ?? noStatuses();
        locales.set(locale, own);
        for (const status of statuses) own[status] += counts[status];
      }
    },
    addFindings,
    totals: (entries) => ({
      ...sums,
      locales: Array.from(locales, ([locale, counts]) => ({locale, counts})).sort((a, b) =>
        compare(a.locale, b.locale),
      ),
      entries,
      findings: {...found},
    }),
  };
}
