import {
  compareFindings,
  resolveLocale,
  type Article,
  type ArticleReport,
  type Finding,
  type LocaleFile,
  type PageScore,
  type WantOf,
} from '../model/index.js';
import {articleTitle} from './article-title.js';
import {canonicalPage, localePages} from './article-pages.js';
import {countStatuses} from './count-statuses.js';
import {groupBy} from '../text/index.js';
import {linksOf} from './link-of.js';
import {regenerate} from './regenerate.js';
import {review} from './review.js';
import {unitLines} from './unit-lines.js';
import {versionBlock} from './version-block.js';

/** What an article is reported with. */
export interface ReportOptions {
  /** Those of its pages; others are not looked at. */
  readonly findings: readonly Finding[];
  /** Locale files by tag, for what stands between two sentences. */
  readonly locales: ReadonlyMap<string, LocaleFile>;
  /** Of the article; none by default. */
  readonly scores?: readonly PageScore[];
  /** Template of links to a forge; none by default. */
  readonly url?: string;
  /** Tells where gaps are left for suggestions; nowhere by default. */
  readonly wantOf?: WantOf;
}

/** Makes what depends on one article alone: its pages, side files and reviews in each locale, and its units. */
export function reportArticle(article: Article, options: ReportOptions): ArticleReport {
  const byFile = groupBy(options.findings.toSorted(compareFindings), ({file}) => file);
  const findingsOf = (file: string): readonly Finding[] => byFile.get(file) ?? [];
  const {wantOf} = options;
  const linkOf = linksOf(article, options.url);
  return {
    key: article.key,
    name: article.name,
    title: articleTitle(article),
    locales: article.locales.map((locale) => {
      const known = resolveLocale(locale, options.locales);
      const score = options.scores?.find((one) => one.locale === locale);
      const {file} = localePages(article, locale).at(-1) ?? canonicalPage(article);
      const url = linkOf({file, line: 1});
      return {
        locale,
        file,
        ...(url !== undefined && {url}),
        counts: countStatuses(article, locale),
        findings: localePages(article, locale).reduce((sum, {file}) => sum + findingsOf(file).length, 0),
        page: regenerate(article, locale, known.sentenceGap),
        versions: versionBlock(article, locale),
        review: review(article, known, findingsOf, {score, linkOf, wantOf}),
        ...(score && {score}),
      };
    }),
    units: unitLines(article, {linkOf, wantOf}),
  };
}
