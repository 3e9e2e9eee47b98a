import type {ArticleFiles, LongFile, Text} from '../model/index.js';
import {reviewVersion, type ReviewRow} from '../model/review-page.js';
import {compare, groupBy} from '../text/index.js';
import {scriptJson} from '../text/script-json.js';
import type {IndexRow} from './index-file.js';
import {reviewFragment, reviewName} from './output-paths.js';

/** The data of a page for the review page: a script, since pages that stand on a disk can read nothing else. */
export function pageData(path: string, data: Text): LongFile {
  const head = `sxsPage({"version":${reviewVersion},"path":${scriptJson(reviewName(path))},`;
  return {path, parts: [head, data]};
}

/** Where the numbered references of a review lead: to sentences on the review page. Empty where it has none. */
export function reviewLinks({review}: ArticleFiles, data: string, units: readonly string[]): string {
  if (units.length === 0) return '';
  const page = `${'../'.repeat(review.split('/').length - 2)}index.html`;
  const name = reviewName(data);
  const lines = units.map((unit, index) => `[${index + 1}]: <${page}${reviewFragment(name, unit)}>\n`);
  return `\n${lines.join('')}`;
}

/** All pages that the review page shows, by path. Pages that would have one path were not written. */
export function reviewRows(rows: readonly IndexRow[]): ReviewRow[] {
  const groups = groupBy(rows.flatMap(toRow), ({path}) => path.toLowerCase());
  const shown = Array.from(groups.values()).flatMap((own) => (own.length === 1 ? own : []));
  return shown.sort((a, b) => compare(a.path, b.path));
}

/**
 * The list of all pages for the review page.
 *
 * @param risks points by the paths of pages.
 */
export function reviewIndex(rows: readonly ReviewRow[], risks: ReadonlyMap<string, number>): LongFile {
  const lines = rows.map((row, index) => {
    const risk = risks.get(row.path);
    return `${index === 0 ? '' : ',\n'}${scriptJson({...row, ...(risk !== undefined && {risk})})}`;
  });
  return {path: 'review/index.js', parts: [`sxsIndex({"version":${reviewVersion},"rows":[`, ...lines, ']});\n']};
}

function toRow({title, locale, counts, files, onPage}: IndexRow): ReviewRow[] {
  return files.data === undefined || !onPage ? [] : [{path: reviewName(files.data), title, locale, counts, ...onPage}];
}
