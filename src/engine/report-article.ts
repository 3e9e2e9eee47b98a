import {memoise, scoreArticle} from '../check/index.js';
import {judgedPairs} from '../decisions/index.js';
import {
  closeGaps,
  stringOf,
  type Article,
  type ArticleReport,
  type Finding,
  type GatherRisk,
  type Inline,
} from '../model/index.js';
import {parseInline} from '../read/index.js';
import {reportArticle, reviewSuggestions, rowSuggestions, unitSuggestions} from '../report/index.js';
import {gatherSentences} from '../risk/index.js';
import {articleSuggestions, suggestionIndex} from '../suggestions/index.js';
import type {ArticleOptions} from './article-options.js';

/** What an article is reported with. */
interface ReportOfOptions extends Pick<ArticleOptions, 'locales' | 'products' | 'decisions' | 'url' | 'review'> {
  /** Parses inline Markdown; one that remembers what it parsed by default. */
  readonly inline?: (markdown: string) => Inline;
}

/**
 * Makes what depends on one article alone, with the suggestions that it has for its own sentences: what is stored of an
 * article must not depend on others.
 *
 * @param findings of the article.
 */
export function reportOf(article: Article, findings: readonly Finding[], options: ReportOfOptions): ArticleReport {
  const {locales, url, products, review: isReviewed = true, inline = memoise(parseInline)} = options;
  const {wanted, offers, wantOf} = articleSuggestions(article, {...options, findings});
  const report = reportArticle(article, {
    findings,
    locales,
    scores: scoreArticle(article, findings),
    url,
    products,
    wantOf,
    ...(isReviewed && {inline, gather: riskGatherer(options)}),
  });
  if (wanted.length === 0) return report;
  const find = suggestionIndex(new Set(wanted), [offers()]);
  return {
    ...report,
    units: closeGaps(stringOf(report.units), (gap) => unitSuggestions(find(gap))),
    locales: report.locales.map((one) => ({
      ...one,
      review: closeGaps(stringOf(one.review), (gap) => reviewSuggestions(gap, find(gap))),
      ...(one.reviewPage && {
        reviewPage: {
          ...one.reviewPage,
          data: closeGaps(stringOf(one.reviewPage.data), (gap) => rowSuggestions(find(gap))),
        },
      }),
    })),
  };
}

function riskGatherer({decisions = []}: ReportOfOptions): GatherRisk {
  const judged = judgedPairs(decisions);
  return (sentences, locale) => gatherSentences(sentences, locale, judged);
}
