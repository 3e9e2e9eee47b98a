import type {Article, Page} from '../../src/model/index.js';
import {read} from '../../src/read/index.js';
import {reconcile as reconcilePages, type ReconcileOptions} from '../../src/reconcile/index.js';
import {locales} from '../check/locales.js';
import {pageText, type PageFacts} from '../page-text.js';

export function reconcile(pages: readonly Page[], options: ReconcileOptions = {}): Article[] {
  return reconcilePages(pages, {locales, ...options});
}

export function page(body: string, facts: PageFacts & {file?: string} = {}): Page {
  return read(pageText(body, facts), {
    file: facts.file ?? `${facts.locale ?? 'de-DE'}/${(facts.handoff ?? '').replaceAll('/', '-')}.md`,
    key: facts.assetId ?? 'page',
  });
}

export function one(pages: readonly Page[]): Article {
  const [article, ...more] = reconcile(pages);
  if (!article || more.length > 0) throw new Error(`Expected one article, not ${more.length + (article ? 1 : 0)}`);
  return article;
}

/** `status source` of the canonical units in one locale. */
export function statuses(article: Article, locale: string): string[] {
  return article.units
    .filter((unit) => unit.present)
    .map((unit) => `${unit.locales.find((state) => state.locale === locale)?.status} ${unit.source}`);
}

export function changes(article: Article): string[] {
  return article.changes.map(
    (change) => `${change.classes.join('+')} ${change.before ?? '∅'} → ${change.after ?? '∅'}`,
  );
}

export const older: PageFacts = {handoff: '01/15/2019', commit: 'a'.repeat(40)};
export const newer: PageFacts = {handoff: '03/20/2020', commit: 'b'.repeat(40)};
