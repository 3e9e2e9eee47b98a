import {severities, type Finding, type Severity, type Status} from '../model/index.js';
import {compare, groupBy} from '../text/index.js';
import {code, literal} from '../text/markdown-literal.js';
import {outputPaths} from './output-paths.js';

/** So many pages are listed. */
const most = 10;

/** Where a review page is published, and how to find the pages of a run in it. */
export interface ReviewPlace {
  /** Address of its `index.html`, or of the folder. */
  readonly url: string;
  /** Gives the path of a file that was read, below what the user named. */
  readonly pathOf: (file: string) => string;
}

/**
 * What checking found, in Markdown for the summary of a workflow: totals, and the ten pages with most errors and warnings.
 *
 * @param review links these pages to their place in a review page; without it there are no links.
 */
export function checkSummary(findings: readonly Finding[], review?: ReviewPlace): string {
  const rows = Array.from(
    groupBy(findings, ({file}) => file),
    ([file, own]) => ({
      file,
      locale: own[0]?.locale ?? 'und',
      errors: count(own, 'error'),
      warnings: count(own, 'warning'),
    }),
  )
    .filter(({errors, warnings}) => errors + warnings > 0)
    .sort((a, b) => b.errors - a.errors || b.warnings - a.warnings || compare(a.file, b.file));
  const totals = severities.map((severity) =>
    `${count(findings, severity)} ${severity}s`.replace(/^1 (\w+)s$/, '1 $1'),
  );
  return [
    '### Translations',
    '',
    findings.length === 0 ? 'No findings.' : `${totals.join(', ')}. Pages with errors or warnings: ${rows.length}.`,
    ...(rows.length === 0 ? [] : ['', '| page | locale | errors | warnings |', '| --- | --- | ---: | ---: |']),
    ...rows
      .slice(0, most)
      .map(
        ({file, locale, errors, warnings}) =>
          `| ${linked(file, locale, review)} | ${cell(locale)} | ${errors} | ${warnings} |`,
      ),
    ...(rows.length > most ? ['', `The ten with most of ${rows.length}.`] : []),
    '',
  ].join('\n');
}

/** How a page stands in a locale. */
interface StandingPage {
  readonly name: string;
  readonly locale: string;
  readonly units: Readonly<Record<Status, number>>;
  readonly behind: number;
}

/** How pages stand, in Markdown for the summary of a workflow: totals of each locale, and the ten pages with most to do. */
export function statusSummary(rows: readonly StandingPage[]): string {
  const work = ({units}: StandingPage): number => units.stale + units.untranslated + units.missing;
  const todo = rows
    .filter((row) => work(row) > 0)
    .sort((a, b) => work(b) - work(a) || compare(a.name, b.name) || compare(a.locale, b.locale));
  const locales = Array.from(groupBy(rows, ({locale}) => locale)).sort(([a], [b]) => compare(a, b));
  const head = 'current | patched | stale | untranslated | missing |';
  const counts = ({units}: Pick<StandingPage, 'units'>): string =>
    `${units.current} | ${units.patched} | ${units.stale} | ${units.untranslated} | ${units.missing} |`;
  return [
    '### Translations',
    '',
    `| locale | pages | ${head}`,
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...locales.map(([locale, own]) => `| ${cell(locale)} | ${own.length} | ${counts({units: sum(own)})}`),
    ...(todo.length === 0 ? [] : ['', `| page | locale | ${head}`, '| --- | --- | ---: | ---: | ---: | ---: | ---: |']),
    ...todo.slice(0, most).map((row) => `| ${cell(row.name)} | ${cell(row.locale)} | ${counts(row)}`),
    ...(todo.length > most ? ['', `The ten with most to do of ${todo.length}.`] : []),
    '',
  ].join('\n');
}

function sum(rows: readonly StandingPage[]): Record<Status, number> {
  const all = {current: 0, patched: 0, stale: 0, untranslated: 0, missing: 0};
  for (const {units} of rows) for (const status of Object.keys(all) as Status[]) all[status] += units[status];
  return all;
}

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** A page with a link to its place in the review page. */
function linked(file: string, locale: string, review: ReviewPlace | undefined): string {
  const name = code(file).replaceAll('|', '\\|');
  if (!review) return name;
  const page = outputPaths(locale, review.pathOf(file))
    .review.replace(/^review\//, '')
    .replace(/\.md$/, '');
  return `[${name}](${review.url.split('#', 1).join('')}#p=${encodeURIComponent(page).replace(/[()]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)})`;
}

function cell(text: string): string {
  return literal(text).replaceAll('|', '\\|');
}
