import {scoreArticle} from '../check/index.js';
import {articleKnowledge} from '../knowledge/index.js';
import type {Article} from '../model/index.js';
import {reconcile} from '../reconcile/index.js';
import {writeArticle} from '../write/index.js';
import {checkArticles, type CheckSettings, type Speller} from './check-article.js';
import {endedReviews} from '../decisions/ended-decisions.js';
import {failedGroup, type GroupResult} from './article-result.js';
import {readPages, type GroupInput} from './read-sources.js';

/** What decides on the result of a group beside its pages. Plain data. */
export interface GroupOptions extends CheckSettings {
  /** Whether translations are patched where that is safe; `true` by default. */
  readonly patch?: boolean;
}

/**
 * Sends all pages of one key through the house: read, reconcile, check, knowledge, write.
 * An error that should not have been thrown becomes a finding, so that the other groups go on.
 *
 * @param inputs pages with one key, in any order.
 */
export function buildGroup(
  inputs: readonly GroupInput[],
  options: GroupOptions,
  speller?: Speller,
): {readonly articles: readonly Article[]; readonly result: GroupResult} {
  try {
    return tryGroup(inputs, options, speller);
  } catch (error) {
    return {articles: [], result: failedGroup(inputs, error)};
  }
}

function tryGroup(
  inputs: readonly GroupInput[],
  options: GroupOptions,
  speller: Speller | undefined,
): ReturnType<typeof buildGroup> {
  const {patch, ...settings} = options;
  const {locales, products, accepted = []} = settings;
  const dated = readPages(inputs);
  const articles = reconcile(
    dated.pages.map(({page}) => page),
    {products, patch, locales, accepted},
  );
  const present = dated.pages.filter(({isPast}) => !isPast).map(({page}) => page);
  const {used, seen, findings: checked} = checkArticles(present, articles, settings, speller);
  const ended = articles.flatMap((article) => endedReviews(article, accepted));
  const findings = [...dated.findings, ...ended, ...checked];
  const pages = articles.flatMap((article) => article.pages);
  const result = {
    written: articles.map((article) =>
      writeArticle(article, {findings, locales, scores: scoreArticle(article, findings)}),
    ),
    knowledge: articles.map(articleKnowledge),
    findings,
    used,
    seen,
    pages: pages.length,
    pairs: pages.reduce((sum, page) => sum + page.pairs.length, 0),
  };
  return {articles, result};
}
