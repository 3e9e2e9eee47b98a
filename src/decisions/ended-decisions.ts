import type {Article, Finding, ReviewRow} from '../model/index.js';
import {textHash} from '../text/index.js';

/** A finding for every row of a reviewer on an article that does not hold any more: its source or its translation is another one now, or the unit is gone. */
export function endedReviews(article: Article, rows: readonly ReviewRow[]): Finding[] {
  return rows
    .filter((row) => row.kind === 'accepted' && row.subject.startsWith(`${article.key}#`))
    .flatMap((row) => endedReview(article, row));
}

function endedReview(article: Article, row: ReviewRow): Finding[] {
  const id = row.subject.slice(article.key.length + 1);
  const unit = article.units.find((one) => one.id === id && one.present);
  const state = unit?.locales.find(({locale}) => locale === row.locale);
  if (
    unit &&
    state?.translation &&
    row.source === textHash(unit.source) &&
    row.target === textHash(state.translation.target)
  )
    return [];
  const evidence = state?.translation?.evidence;
  const page = article.pages.find(({file}) => file === evidence?.file) ?? article.pages[article.canonicalPage];
  const pair = page?.pairs.find((one) => one.id === evidence?.pair);
  return [
    {
      file: page?.file ?? article.name,
      line: pair?.line ?? 1,
      column: pair?.column ?? 1,
      ...(pair && {unit: pair.id}),
      locale: row.locale,
      ruleId: 'review-ended',
      severity: 'info',
      message: `What ${row.by} accepted (${row.why}) does not hold any more: ${unit ? 'the source or the translation has changed' : 'the sentence is gone'}`,
      itsType: 'other',
      mqm: 'neutral',
      note: `Look at \`${id}\` again, and remove its row from the review file.`,
    },
  ];
}
