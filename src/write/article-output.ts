import {
  findingSchema,
  hasGaps,
  type ArticleFiles,
  type ArticleLine,
  type ArticleReport,
  type ArticleSummary,
  type FilePart,
  type Finding,
  type LocaleReport,
  type LongFile,
} from '../model/index.js';
import {jsonItems, shared} from './shared-files.js';

const keys = Object.keys(findingSchema.shape) as readonly (keyof Finding)[];

/** The regenerated page of an article in a locale, its side file and its review; a review with gaps is a part until these can be closed. */
export function pageFiles(
  {page, versions, review}: LocaleReport,
  files: ArticleFiles,
): {readonly files: readonly LongFile[]; readonly parts: readonly FilePart[]} {
  const isOpen = hasGaps(review);
  const written = [
    {path: files.page, parts: [page]},
    {path: files.versions, parts: [versions]},
    ...(isOpen ? [] : [{path: files.review, parts: [review]}]),
  ];
  return {files: written, parts: isOpen ? [{path: files.review, text: review}] : []};
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
  ];
}

/** Findings, in their order, each with its keys in the order of the schema, whichever stage made it. */
export function findingsPart(findings: readonly Finding[]): FilePart {
  const values = findings.map((finding) => Object.fromEntries(keys.map((key) => [key, finding[key]])));
  return {path: shared.findings, text: jsonItems(values, '  ')};
}
