import {
  resolveLocale,
  type Article,
  type Finding,
  type LocaleFile,
  type PageScore,
  type Status,
} from '../model/index.js';
import {articleTitle} from './article-title.js';
import {localePages} from './article-pages.js';
import {countStatuses} from './count-statuses.js';
import {groupBy} from '../write/group-by.js';
import {regenerate} from './regenerate.js';
import {review} from './review.js';
import {sortFindings} from '../write/sort-findings.js';
import {unitLines} from './unit-lines.js';
import {versionBlock} from './version-block.js';

/** What is written of one article: plain data that can be stored and sent. Paths depend on all articles, so they are not in it. */
export interface WrittenArticle {
  readonly key: string;
  /** Name that its files would like. */
  readonly name: string;
  readonly title: string;
  /** By tag. */
  readonly locales: readonly WrittenLocale[];
  /** Lines of `units.ndjson`. */
  readonly units: string;
}

/** The files of an article in one locale, and the numbers of its row in the index. */
export interface WrittenLocale {
  readonly locale: string;
  readonly counts: Readonly<Record<Status, number>>;
  readonly findings: number;
  readonly page: string;
  readonly versions: string;
  readonly review: string;
  /** Absent where nobody made one. */
  readonly score?: PageScore;
}

/** What an article is written with. */
export interface WriteOptions {
  /** Those of its pages; others are not looked at. */
  readonly findings: readonly Finding[];
  /** Locale files by tag, for what stands between two sentences. */
  readonly locales: ReadonlyMap<string, LocaleFile>;
  /** Of the article; none by default. */
  readonly scores?: readonly PageScore[];
}

/** Writes what depends on one article alone. */
export function writeArticle(article: Article, options: WriteOptions): WrittenArticle {
  const byFile = groupBy(sortFindings(options.findings), ({file}) => file);
  const findingsOf = (file: string): readonly Finding[] => byFile.get(file) ?? [];
  return {
    key: article.key,
    name: article.name,
    title: articleTitle(article),
    locales: article.locales.map((locale) => {
      const known = resolveLocale(locale, options.locales);
      const score = options.scores?.find((one) => one.locale === locale);
      return {
        locale,
        counts: countStatuses(article, locale),
        findings: localePages(article, locale).reduce((sum, {file}) => sum + findingsOf(file).length, 0),
        page: regenerate(article, locale, known.sentenceGap),
        versions: versionBlock(article, locale),
        review: review(article, known, findingsOf, score),
        ...(score && {score}),
      };
    }),
    units: unitLines(article),
  };
}
