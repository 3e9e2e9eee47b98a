import {
  compareFindings,
  resolveLocale,
  type Article,
  type ArticleReport,
  type Finding,
  type GatherRisk,
  type Inline,
  type LocaleFile,
  type LocaleReport,
  type PageScore,
  type Product,
  type WantOf,
} from '../model/index.js';
import {articleTitle} from './article-title.js';
import {canonicalPage, localePages} from './article-pages.js';
import {countStatuses} from './count-statuses.js';
import {groupBy} from '../text/index.js';
import {linksOf, type LinkOf} from './link-of.js';
import {regenerate} from './regenerate.js';
import {review} from './review.js';
import {reviewPage} from './review-page/review-page.js';
import {reviewTexts, type ReviewTexts} from './review-page/review-texts.js';
import {noUnitLinks, unitLinks} from './unit-links.js';
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
  /** Names that are not translated; a list of well-known ones by default. */
  readonly products?: readonly Product[];
  /** Parses Markdown, for the review page; without it there is none. */
  readonly inline?: (markdown: string) => Inline;
  /** Tells where gaps are left for suggestions; nowhere by default. */
  readonly wantOf?: WantOf;
  /** Gathers what rating the sentences of the review page needs; they are not rated by default. */
  readonly gather?: GatherRisk | undefined;
}

/** Makes what depends on one article alone: its pages, side files and reviews in each locale, and its units. */
export function reportArticle(article: Article, options: ReportOptions): ArticleReport {
  const byFile = groupBy(options.findings.toSorted(compareFindings), ({file}) => file);
  const {wantOf, products, inline} = options;
  const linkOf = linksOf(article, options.url);
  const findingsOf = (file: string): readonly Finding[] => byFile.get(file) ?? [];
  const given = {findingsOf, linkOf, wantOf, products, texts: inline && reviewTexts(article, inline)};
  return {
    key: article.key,
    name: article.name,
    title: articleTitle(article),
    locales: article.locales.map((locale) => reportLocale(article, locale, {...options, ...given})),
    units: unitLines(article, {linkOf, wantOf}),
  };
}

/** What the locales of an article share. */
interface LocaleOptions extends Pick<ReportOptions, 'locales' | 'scores' | 'products' | 'wantOf' | 'gather'> {
  readonly findingsOf: (file: string) => readonly Finding[];
  readonly linkOf: LinkOf;
  /** Absent where there is no review page. */
  readonly texts: ReviewTexts | undefined;
}

function reportLocale(article: Article, locale: string, {findingsOf, texts, ...options}: LocaleOptions): LocaleReport {
  const {linkOf} = options;
  const known = resolveLocale(locale, options.locales);
  const score = options.scores?.find((one) => one.locale === locale);
  const pages = localePages(article, locale);
  const {file} = pages.at(-1) ?? canonicalPage(article);
  const url = linkOf({file, line: 1});
  const links = texts ? unitLinks(article) : noUnitLinks;
  const reviewText = review(article, known, findingsOf, {...options, score, unitLinks: links});
  const shown = texts && reviewPage(article, known, {...options, findingsOf, texts});
  return {
    locale,
    file,
    ...(url !== undefined && {url}),
    counts: countStatuses(article, locale),
    findings: pages.flatMap((page) => findingsOf(page.file)).filter(({ruleId}) => ruleId !== 'drift').length,
    page: regenerate(article, locale, known.sentenceGap),
    versions: versionBlock(article, locale),
    review: reviewText,
    ...(shown && {reviewPage: {...shown, linked: links.ids()}}),
    ...(score && {score}),
  };
}
