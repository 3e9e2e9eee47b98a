import type {Article, Page} from '../../src/model/index.js';
import {read} from '../../src/read/index.js';
import {reconcile, type ReconcileOptions} from '../../src/reconcile/index.js';
import {locales} from '../check/locales.js';
import {pageText, type PageFacts} from '../page-text.js';

/** What the first, second and third version of a page say about themselves. */
export const versionFacts: readonly PageFacts[] = [
  {handoff: '01/15/2019', commit: 'a'.repeat(40)},
  {handoff: '03/20/2020', commit: 'b'.repeat(40)},
  {handoff: '05/05/2021', commit: 'c'.repeat(40)},
];

/** Reads a page made by `pageText`. */
export function pageOf(body: string, {file = 'page.md', ...facts}: PageFacts & {file?: string} = {}): Page {
  return read(pageText(body, facts), {file, key: facts.assetId ?? 'page'});
}

/** Reconciles pages of one article. */
export function articleOf(pages: readonly Page[], options: ReconcileOptions = {}): Article {
  const [article, ...more] = reconcile(pages, {locales, ...options});
  if (!article || more.length > 0) throw new Error(`Expected one article, not ${article ? 1 + more.length : 0}`);
  return article;
}

/** `classes: before → after` of what changed between versions of a page, each a list of its sentences. */
export function changesBetween(...versions: readonly (readonly string[])[]): string[] {
  const pages = versions.map((sentences, index) =>
    pageOf(sentences.map((text) => `{{${text}|x}}`).join('\n\n'), versionFacts[index]),
  );
  return articleOf(pages).changes.map(
    ({classes, before, after}) => `${classes.join('+')}: ${before ?? '∅'} → ${after ?? '∅'}`,
  );
}
