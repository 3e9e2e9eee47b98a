import type {ReviewRow} from '../model/review-page.js';
import {compare} from '../text/compare.js';

/** Which pages are listed. */
export interface IndexFilter {
  readonly locale: string;
  readonly folder: string;
  readonly search: string;
}

/** Pages with most to do first: what reads wrong counts before what only has to be confirmed. */
export function byWork(rows: readonly ReviewRow[]): ReviewRow[] {
  const wrong = ({counts, errors}: ReviewRow): number => counts.stale + counts.untranslated + counts.missing + errors;
  const rest = ({counts, warnings}: ReviewRow): number => counts.patched + warnings;
  return [...rows].sort((a, b) => wrong(b) - wrong(a) || rest(b) - rest(a) || compare(a.path, b.path));
}

/** Pages in the order in which they are listed: by their riskiest sentences, or by what is to be done. */
export function sorted(rows: readonly ReviewRow[], byRisk: boolean): ReviewRow[] {
  const byDefault = byWork(rows);
  return byRisk ? byDefault.sort((a, b) => (b.risk ?? -1) - (a.risk ?? -1)) : byDefault;
}

/** The pages that a filter asks for. */
export function filtered(rows: readonly ReviewRow[], {locale, folder, search}: IndexFilter): ReviewRow[] {
  const words = search.trim().toLowerCase();
  return rows.filter(
    (row) =>
      (locale === '' || row.locale === locale) &&
      (folder === '' || `${folderOf(row)}/`.startsWith(`${folder}/`)) &&
      (words === '' || `${row.path}\n${row.title}`.toLowerCase().includes(words)),
  );
}

/** Folder of a page below that of its locale; empty for none. */
function folderOf({path}: ReviewRow): string {
  return path.split('/').slice(1, -1).join('/');
}

/** All folders with pages, and those that these lie in, at most so deep. */
export function foldersOf(rows: readonly ReviewRow[], depth = 3): string[] {
  const folders = new Set<string>();
  for (const row of rows) {
    const parts = folderOf(row).split('/').slice(0, depth);
    for (let end = 1; end <= parts.length; end++) folders.add(parts.slice(0, end).join('/'));
  }
  folders.delete('');
  return [...folders].sort();
}

/** What all pages have together. */
export function totalsOf(rows: readonly ReviewRow[]): Pick<ReviewRow, 'counts' | 'errors' | 'warnings'> {
  const counts = {current: 0, patched: 0, stale: 0, untranslated: 0, missing: 0};
  let [errors, warnings] = [0, 0];
  for (const row of rows) {
    for (const [status, count] of Object.entries(row.counts)) counts[status as keyof typeof counts] += count;
    errors += row.errors;
    warnings += row.warnings;
  }
  return {counts, errors, warnings};
}
