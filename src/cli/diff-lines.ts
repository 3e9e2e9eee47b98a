import {sourceLocale, type Article} from '../model/index.js';
import {intervalWords, type DiffEntry} from '../report/index.js';
import {markedLines, oneLine, type Paint} from './colour.js';

/** Renders what changed for people. Cosmetic changes are counted, not shown, unless asked for. */
export function diffLines(
  article: Article,
  entries: readonly DiffEntry[],
  {all, paint}: {all: boolean; paint: Paint},
): string {
  const shown = entries.filter((entry) => all || !entry.cosmetic);
  const lines = article.pages.map((page, index) =>
    paint.strong(
      `${index === 0 ? '---' : '+++'} ${oneLine(page.file)} (${page.meta.locale}${page.meta.handoff === undefined ? '' : `, ${page.meta.handoff}`})`,
    ),
  );
  // Two versions: what changed between them changed at one time.
  const interval = shown.find((entry) => entry.interval)?.interval;
  if (interval && Object.keys(interval).length > 0)
    lines.push(paint.faint(`English changed ${intervalWords(interval)}`));
  let section: string | undefined;
  for (const entry of shown) {
    if (entry.section !== section)
      lines.push(
        '',
        paint.strong(`## ${oneLine(entry.section === '' ? '(before the first heading)' : entry.section)}`),
      );
    section = entry.section;
    lines.push('', ...entryLines(entry, paint));
  }
  const folded = entries.length - shown.length;
  if (folded > 0)
    lines.push(
      '',
      paint.faint(
        `${folded} cosmetic ${folded === 1 ? 'change' : 'changes'} not shown (--all shows ${folded === 1 ? 'it' : 'them'})`,
      ),
    );
  if (entries.length === 0) lines.push('', 'nothing changed');
  return lines.map((line) => `${line}\n`).join('');
}

function entryLines({reason, before, after, translations}: DiffEntry, paint: Paint): string[] {
  const lines = [`${reason}:`];
  const marked = markedLines(before ?? '', after ?? '', sourceLocale, paint);
  if (before !== null && after !== null && oneLine(before) === oneLine(after)) lines.push(`  = ${oneLine(after)}`);
  else {
    if (before !== null) lines.push(`  - ${after === null ? oneLine(before) : marked.before}`);
    if (after !== null) lines.push(`  + ${before === null ? oneLine(after) : marked.after}`);
  }
  const [first, second] = translations;
  if (second && first?.locale === second.locale) {
    const both = markedLines(first.text, second.text, first.locale, paint);
    return [...lines, `  - ${first.locale}: ${both.before}`, `  + ${second.locale}: ${both.after}`];
  }
  return [...lines, ...translations.map(({locale, text}) => `  ${locale}: ${oneLine(text)}`)];
}
