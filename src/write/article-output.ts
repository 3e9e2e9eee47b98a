import {
  compareFindings,
  findingSchema,
  type ArticleFiles,
  type ArticleLine,
  type ArticleReport,
  type ArticleSummary,
  type FilePart,
  type Finding,
  type LocaleReport,
  type LongFile,
} from '../model/index.js';
import {pageData, reviewLinks} from './review-files.js';
import {ratingParts} from './risk-files.js';
import {jsonItems, shared} from './shared-files.js';

const keys = Object.keys(findingSchema.shape) as readonly (keyof Finding)[];

/** The regenerated page of an article in a locale, its side file, its review and what the review page shows of it. */
export function pageFiles({page, versions, review, reviewPage}: LocaleReport, files: ArticleFiles): LongFile[] {
  const {data} = files;
  const isShown = reviewPage !== undefined && data !== undefined;
  const links = isShown ? reviewLinks(files, data, reviewPage.linked) : '';
  return [
    {path: files.page, parts: [page]},
    {path: files.versions, parts: [versions]},
    {path: files.review, parts: links === '' ? [review] : [review, links]},
    ...(isShown ? [pageData(data, reviewPage.data)] : []),
  ];
}

/** What an article adds to the files that all share. */
export function articleParts(
  report: ArticleReport,
  summary: ArticleSummary,
  filesOf: (locale: LocaleReport) => ArticleFiles,
): FilePart[] {
  const files = new Map(report.locales.map((one) => [one.locale, filesOf(one)]));
  const line: ArticleLine = {
    ...summary,
    locales: summary.locales.flatMap((own) => {
      const written = files.get(own.locale);
      return written ? [{...own, files: written}] : [];
    }),
  };
  const scores = report.locales.flatMap(({score}) => score ?? []);
  return [
    {path: shared.articles, text: `${JSON.stringify(line)}\n`},
    {path: shared.units, text: report.units},
    {path: shared.scores, text: jsonItems(scores, '    ')},
    ...report.locales.flatMap((one) => ratingParts(one, files.get(one.locale))),
  ];
}

/** Findings as they stand in their file, in their order, each with its keys in the order of the schema, whichever stage made it. */
export function findingsText(findings: readonly Finding[]): string {
  const values = findings
    .toSorted(compareFindings)
    .map((finding) => Object.fromEntries(keys.map((key) => [key, finding[key]])));
  return jsonItems(values, '  ');
}
