import type {Article, ArticleSummary, OtherCodes} from '../model/index.js';
import {articleEntries, type PlacedEntry} from './article-entries.js';
import {articleSummary} from './article-summary.js';
import {layout} from './layout.js';
import {otherCodes} from './other-codes.js';
import {scopes} from './scopes.js';

/** What one article adds to the knowledge base: plain data that can be stored and sent. */
export interface ArticleKnowledge {
  readonly summary: ArticleSummary;
  readonly entries: readonly PlacedEntry[];
  readonly otherCodes: readonly OtherCodes[];
}

/** Takes from one article what it says about errors. Nothing in it depends on other articles. */
export function articleKnowledge(article: Article): ArticleKnowledge {
  const page = article.pages[article.canonicalPage];
  const laid = layout(article);
  const found = scopes(laid.sections);
  const entries = page ? articleEntries(article, page, laid, found) : [];
  const first = found[0]?.sections[0];
  if (first === undefined) return {summary: articleSummary(article, []), entries, otherCodes: []};
  const introduction = laid.passages
    .filter((passage) => passage.section < first)
    .flatMap((passage) => passage.statements);
  return {summary: articleSummary(article, introduction), entries, otherCodes: otherCodes(article, laid, found)};
}
