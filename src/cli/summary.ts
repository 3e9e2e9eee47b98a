import type {OutputReport} from '../machine/disk/index.js';
import {severities, statuses} from '../model/index.js';
import type {Totals} from '../engine/run-record.js';

/** What a build did, in a few lines that fit 40 columns for usual numbers. */
export function summary(
  totals: Totals,
  report: Pick<OutputReport, 'written' | 'unchanged' | 'removed'>,
  out: string,
): string {
  const found = severities.map((severity) => count(totals.findings[severity], severity));
  return [
    `${count(totals.articles, 'article')}, ${count(totals.pages, 'page')}, ${count(totals.pairs, 'pair')}`,
    ...localeLines(totals),
    `${count(totals.entries, 'error')} described`,
    `findings: ${found.join(', ')}`,
    ...(severities.some((severity) => totals.findings[severity] > 0) ? ['  see findings.json and review/'] : []),
    outcome(report, out),
    '',
  ].join('\n');
}

/** What became of the files; `is up to date` where none had to be written, which must not read as a failure. */
function outcome(
  {written, unchanged, removed}: Pick<OutputReport, 'written' | 'unchanged' | 'removed'>,
  out: string,
): string {
  if (written + removed === 0 && unchanged > 0) return `${out} is up to date (${count(unchanged, 'file')})`;
  return `${count(written, 'file')} written to ${out}, ${unchanged} unchanged${removed > 0 ? `, ${removed} removed` : ''}`;
}

/** Units of the canonical pages by status, a line for each locale. */
function localeLines({locales}: Totals): string[] {
  const width = Math.max(0, ...locales.map(({locale}) => locale.length));
  return locales.map(({locale, counts}) => {
    const parts = statuses.flatMap((status) => (counts[status] > 0 ? `${counts[status]} ${status}` : []));
    return `  ${locale.padEnd(width)}  ${parts.join(', ')}`;
  });
}

/** A number with its noun: `1 page`, `2 pages`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
