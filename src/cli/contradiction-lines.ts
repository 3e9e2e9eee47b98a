import type {Contradiction, LocalSaying} from '../model/index.js';
import {intervalWords} from '../report/index.js';
import {literal} from '../text/markdown-literal.js';
import {oneLine, paintFor, type Paint} from './colour.js';
import {escapeControls} from '../text/escape-controls.js';
import type {Io} from './io.js';

/** Sentences that are shown for a locale, at most: all of them are in JSON. */
const mostSentences = 3;

/** Renders contradictions for people, for programs, or as a Markdown table. */
export function contradictionLines(
  list: readonly Contradiction[],
  format: 'pretty' | 'json' | 'markdown',
  io: Io,
): string {
  if (format === 'json') return `${JSON.stringify(list, undefined, 2)}\n`;
  if (format === 'markdown') return markdown(list);
  if (list.length === 0) return 'nothing contradicts itself\n';
  const paint = paintFor(io.stdout, io);
  return list.map((one) => pretty(one, paint)).join('\n');
}

function pretty(
  {kind, about, now, was, units, articles, entries, locales, stillOtherwise}: Contradiction,
  paint: Paint,
): string {
  const head = `${paint.strong(kind)} ${escapeControls(about)}: ${was.map(({text}) => paint.removed(oneLine(text))).join(', ')} → ${paint.added(oneLine(now.text))}`;
  const places = `${units.length} ${units.length === 1 ? 'sentence' : 'sentences'} in ${articles.length} ${articles.length === 1 ? 'page' : 'pages'}`;
  const facts = [`English changed ${intervalWords(now.since.interval)}`, places, ...entries.slice(0, 8)];
  const more = entries.length > 8 ? `, and ${entries.length - 8} more` : '';
  const said = Object.entries(locales).map(([tag, one]) => `  ${tag}  ${sayingWords(one)}`);
  const otherwise = Object.keys(locales).flatMap((tag) => {
    const own = stillOtherwise.filter(({locale}) => locale === tag);
    const shown = own.slice(0, mostSentences).map(({unit, text}) => `    ${tag} ${unit}: ${oneLine(text)}`);
    return own.length > mostSentences ? [...shown, `    ${tag}: and ${own.length - mostSentences} more`] : shown;
  });
  const gone = now.until ? ['  English does not say it any more'] : [];
  return [head, paint.faint(`  ${facts.join(' · ')}${more}`), ...gone, ...said, ...otherwise]
    .map((line) => `${line}\n`)
    .join('');
}

function sayingWords({says, status, text, by}: LocalSaying): string {
  const value = says === null ? '?' : oneLine(text ?? says);
  return `${by === 'source' ? `(${value})` : value}  ${status}`;
}

function markdown(list: readonly Contradiction[]): string {
  const rows = list.map(({kind, about, now, was, entries, locales}) => [
    kind,
    about,
    was.map(({text}) => text).join(', '),
    now.text,
    entries.join(', '),
    Object.entries(locales)
      .map(([tag, one]) => `${tag}: ${sayingWords(one)}`)
      .join('; '),
  ]);
  const head = ['kind', 'about', 'was', 'now', 'entries', 'locales'];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row.map(cell)))].join('');
}

function cell(text: string): string {
  return literal(text).replaceAll('|', String.raw`\|`);
}
