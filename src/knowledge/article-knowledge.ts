import {codesOf, families as all, type Family} from '../codes/index.js';
import {
  resolveLocale,
  sourceLocale,
  type Article,
  type ArticleSummary,
  type LocaleFile,
  type OtherCodes,
} from '../model/index.js';
import {articleEntries, type PlacedEntry} from './article-entries.js';
import {articleSummary} from './article-summary.js';
import {layout} from './layout.js';
import {otherCodes} from './other-codes.js';
import {scopes} from './scopes.js';

/** What one article adds to the knowledge base: plain data that can be stored and sent. */
export interface ArticleKnowledge {
  /** Of the article. */
  readonly key: string;
  /** Tags of the locales that it has. */
  readonly locales: readonly string[];
  readonly summary: ArticleSummary;
  readonly entries: readonly PlacedEntry[];
  readonly otherCodes: readonly OtherCodes[];
}

/** What decides on entries beside the articles. */
export interface KnowledgeOptions {
  /** What is known about languages, by tag: number words and units of time of the source count. */
  readonly locales?: ReadonlyMap<string, LocaleFile>;
  /** Families of codes; all by default. */
  readonly families?: readonly Family[];
}

/** Takes from one article what it says about errors. Nothing in it depends on other articles. */
export function articleKnowledge(
  article: Article,
  {locales = new Map<string, LocaleFile>(), families = all}: KnowledgeOptions = {},
): ArticleKnowledge {
  const language = resolveLocale(sourceLocale, locales);
  const codes = codesOf(families, [language]);
  const page = article.pages[article.canonicalPage];
  const laid = layout(article, codes);
  const errors = scopes(laid, codes);
  const entries = page ? articleEntries(article, page, laid, errors, {codes, language}) : [];
  // A message is what a page is about: what stands before its heading introduces nothing.
  const found = errors.filter(({isMessage}) => !isMessage);
  const first = found[0]?.sections[0];
  const {key, locales: tags} = article;
  if (first === undefined) return {key, locales: tags, summary: articleSummary(article, []), entries, otherCodes: []};
  const introduction = laid.passages
    .filter((passage) => passage.section < first)
    .flatMap((passage) => passage.statements);
  const summary = articleSummary(article, introduction);
  return {key, locales: tags, summary, entries, otherCodes: otherCodes(article, laid, found)};
}
