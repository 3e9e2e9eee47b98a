import type {Page, Pair, ReviewRow} from '../model/index.js';
import {textHash} from '../text/index.js';

/** What reviewers dismissed, to be asked for. */
export interface Dismissals {
  /** The row that dismisses a check on a pair with just these texts, wherever it stands. */
  readonly find: (check: string, locale: string, pair: Pair) => ReviewRow | undefined;
}

/** Prepares the rows of a review file that dismiss findings. */
export function dismissals(reviews: readonly ReviewRow[]): Dismissals {
  const rows = new Map(
    reviews.filter(({kind}) => kind === 'dismissed').map((row) => [nameOf(row.subject, row.locale, row), row]),
  );
  return {
    find(check, locale, {source, target}) {
      if (rows.size === 0) return undefined;
      return rows.get(nameOf(check, locale, {source: textHash(source), target: textHash(target)}));
    },
  };
}

/** Rows about sentences that stand on some of the pages, whatever became of their translations. */
export function dismissalsOn(pages: readonly Page[], reviews: readonly ReviewRow[]): ReviewRow[] {
  const rows = reviews.filter(({kind}) => kind === 'dismissed');
  const locales = new Set(rows.map(({locale}) => locale));
  const seen = new Set<string>();
  for (const {meta, pairs} of pages) {
    if (locales.has(meta.locale)) for (const {source} of pairs) seen.add(`${meta.locale}\t${textHash(source)}`);
  }
  return rows.filter(({locale, source}) => seen.has(`${locale}\t${source}`));
}

function nameOf(check: string, locale: string, {source, target}: Pick<ReviewRow, 'source' | 'target'>): string {
  return [check, locale, source, target].join('\t');
}
