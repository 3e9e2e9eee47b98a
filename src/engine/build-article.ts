import {memoise, type ReportMemory} from '../check/index.js';
import {endedDecisions, layDecisions, withoutReplaced} from '../decisions/index.js';
import {articleContradictions, articleKnowledge} from '../knowledge/index.js';
import {isOfSentence, type Article, type LabelWords} from '../model/index.js';
import {parseInline} from '../read/index.js';
import {orderFindings, reconcile, restate} from '../reconcile/index.js';
import {statusRows} from '../report/index.js';
import {remembered} from '../text/index.js';
import type {ArticleOptions} from './article-options.js';
import {emptyResult, failedResult, type ArticleResult} from './article-result.js';
import {checkPages} from './check-pages.js';
import {isWanted} from './is-wanted.js';
import {inTime} from './in-time.js';
import {readSources} from './read-sources.js';
import {reportOf} from './report-article.js';
import type {LoadedSource} from './source.js';

/**
 * The stage that an article goes through last: `reconcile` where only its state counts, `status` where only how it stands in
 * its locales, `check` where only findings do, `exchange` where both do.
 */
export type LastStage = 'reconcile' | 'status' | 'check' | 'exchange' | 'report';

/** Options of an article, and what is passed from one to the next. */
export interface BuildArticleOptions extends ArticleOptions {
  /** What checks said of texts of other articles with the same options; nothing by default. */
  readonly memory?: ReportMemory;
  /** What all pages say of the words of labels; nothing by default. */
  readonly labels?: LabelWords | undefined;
}

/** An article, and what it comes to. */
export interface BuiltArticle {
  /** One; none where no page has a pair. */
  readonly articles: readonly Article[];
  readonly result: ArticleResult;
}

/**
 * Runs the stages on all pages of one article. An error that should not have been thrown becomes a finding, so
 * that the other articles go on.
 *
 * @param sources all versions of one page in all locales, in any order.
 */
export function buildArticle(
  sources: readonly LoadedSource[],
  options: BuildArticleOptions,
  last: LastStage = 'report',
): BuiltArticle {
  try {
    const {result: built, findings} = inTime(sources, (some) => runStages(some, options, last), options.pageTimeout);
    const {articles, result} = built ?? {articles: [], result: emptyResult};
    return {articles, result: {...result, findings: [...result.findings, ...findings]}};
  } catch (error) {
    return {
      articles: [],
      result: failedResult(
        sources.map(({file}) => file),
        error,
      ),
    };
  }
}

/** Parses one text in a hundred: the others can be read without a parser. Articles share many of them. */
const parseOnce = remembered(parseInline, 1000);

/** The list of the stages: the command line, the library and the workers all run this one. */
function runStages(sources: readonly LoadedSource[], options: BuildArticleOptions, last: LastStage): BuiltArticle {
  const {locales, decisions = []} = options;

  const read = readSources(sources, locales);

  // A page alone has no history that a check could know, but somebody may have decided on its sentences.
  const isAlone = read.pages.length < 2 && !decisions.some(isOfSentence);
  const reconciled = last === 'check' && isAlone ? [] : reconcile(read.pages, options);
  const articles = reconciled.map((article) => layDecisions(article, decisions, (made) => restate(made, options)));
  const told = [...read.findings, ...articles.flatMap(orderFindings)];
  if (last === 'reconcile') return {articles, result: {...emptyResult, findings: told}};
  if (last === 'status') return {articles, result: {...emptyResult, findings: told, status: statusOf(articles)}};

  // Versions and locales of a page share most of their texts, and the review page shows what the checks looked at.
  const inline = memoise(parseOnce);
  const {findings: checked, used, seen} = checkPages(read.present, {...options, articles, inline});
  const ended = reconciled.flatMap((article) => endedDecisions(article, decisions));
  const others = [...told, ...ended].filter(({locale}) => locale === 'und' || isWanted(locale, options.tags));
  const findings = [...others, ...withoutReplaced(checked, articles)];
  if (last === 'check' || last === 'exchange') return {articles, result: {...emptyResult, findings, used, seen}};

  const knowledge = articles.map((article) => articleKnowledge(article, {locales}));
  const contradictions = articles.flatMap((article, index) =>
    articleContradictions(article, {
      locales,
      products: options.products,
      entries: knowledge[index]?.entries.map(({entry}) => entry),
    }),
  );
  const reports = articles.map((article) => reportOf(article, findings, {...options, inline}));

  const pages = articles.flatMap((article) => article.pages);
  const pairs = pages.reduce((sum, page) => sum + page.pairs.length, 0);
  return {articles, result: {reports, knowledge, contradictions, findings, used, seen, pages: pages.length, pairs}};
}

function statusOf(articles: readonly Article[]): ArticleResult['status'] {
  return {
    rows: articles.flatMap(statusRows),
    versions: Math.max(0, ...articles.map(({versions}) => versions.length)),
  };
}
