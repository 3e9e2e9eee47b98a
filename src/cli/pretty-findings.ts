import stringWidth from 'string-width';
import {compareFindings, type Defects, type Finding, type Page, type Pair, type Severity} from '../model/index.js';
import {escapeControls} from '../text/escape-controls.js';
import {places} from '../text/index.js';
import type {Paint} from './colour.js';
import {counts} from './report.js';
import {wrapText} from './wrap-text.js';

/** How findings are shown to people. */
export interface PrettyOptions {
  readonly paint: Paint;
  /** Of the terminal; without one nothing is broken into lines. */
  readonly columns: number | undefined;
}

/** Before the lines of a finding. */
const indent = '  ';
/** Before its sentences. */
const deep = '      ';

/**
 * Findings of some pages for people: by page, each with its message, the sentence with the place underlined, its English, and
 * what to do. What to do is said once.
 *
 * @param pageOf gives a page; without it there are no sentences.
 * @param said what was to do so far; added to.
 */
export function prettyFindings(
  findings: readonly Finding[],
  pageOf: (file: string) => Page | undefined,
  {said, ...options}: PrettyOptions & {readonly said: Set<string>},
): string {
  let text = '';
  let file: string | undefined;
  for (const finding of findings) {
    if (finding.file !== file)
      text += `${file === undefined ? '' : '\n'}${options.paint.strong(escapeControls(finding.file))}\n`;
    file = finding.file;
    text += findingText(finding, sentenceOf(finding, pageOf), options);
    if (finding.note !== undefined && !said.has(finding.note)) {
      said.add(finding.note);
      text += wrapped(escapeControls(finding.note), deep, options, options.paint.faint);
    }
  }
  return text === '' ? '' : `${text}\n`;
}

/** So many other places of a defect are listed. */
const mostPlaces = 5;

/** Which defects that were shown stand elsewhere, too: how often and where, the most frequent first. */
export function prettyRepeated(known: Defects, options: PrettyOptions): string {
  const all = known
    .repeated()
    .map((first) => ({first, others: known.others(first)}))
    .sort((a, b) => b.others.length - a.others.length || compareFindings(a.first, b.first));
  if (all.length === 0) return '';
  const lines = all.map(({first, others}) => {
    const head = `${others.length} × ${first.severity} ${escapeControls(first.message)} ${first.ruleId}, as at ${placeName(first)}`;
    const more = others.length > mostPlaces ? ` and ${others.length - mostPlaces} more` : '';
    const places = `${others.slice(0, mostPlaces).map(placeName).join(', ')}${more}`;
    return wrapped(head, indent, options, (line) => line) + wrapped(places, deep, options, options.paint.faint);
  });
  return `${options.paint.strong('The same elsewhere')} (\`--no-group\` shows each)\n${lines.join('')}\n`;
}

function placeName({file, line, column}: Finding): string {
  return `${escapeControls(file)}:${line}:${column}`;
}

/** How many findings there are, and how to see those that were not shown. */
export function prettyTotals(findings: readonly Finding[], isComplete: boolean): string {
  if (findings.length === 0) return '';
  const hidden = !isComplete && findings.some(({severity}) => severity === 'info') ? ' (`--verbose` shows infos)' : '';
  return `${counts(findings)}${hidden}\n`;
}

function findingText(finding: Finding, sentence: Sentence | undefined, options: PrettyOptions): string {
  const {line, column, severity, message, ruleId, fingerprint} = finding;
  const place = `${line}:${column}`;
  const name = [ruleId, ...(fingerprint === undefined ? [] : [fingerprint])].join(' ');
  const head = `${place} ${severity} ${escapeControls(message)}`;
  const paint = (text: string): string =>
    text.replace(` ${severity} `, ` ${options.paint.severity(severity, severity)} `);
  return `${wrapped(head, indent, options, paint)}${deep}${options.paint.faint(name)}\n${sentence ? sentenceText(sentence, severity, options) : ''}`;
}

/** A sentence with a place in it. */
interface Sentence {
  readonly target: string;
  readonly source: string;
  /** Offsets in the target. */
  readonly start: number;
  readonly end: number;
}

/** The sentence that a finding is about; none where it is about no pair, or the page has it escaped. */
function sentenceOf(finding: Finding, pageOf: (file: string) => Page | undefined): Sentence | undefined {
  const {pair: id, file, line, column, endLine, endColumn} = finding;
  if (id === undefined) return undefined;
  const page = pageOf(file);
  const pair = page?.pairs.find((one) => one.id === id);
  if (!page || !pair) return undefined;
  const lines = places(page.text);
  const at = (row: number, place: number): number => lines.lineStart(row) + place - 1 - pair.targetStart;
  const start = within(at(line, column), pair);
  const end = endLine !== undefined && endColumn !== undefined ? within(at(endLine, endColumn), pair) : start;
  const isAsRead = page.text.startsWith(pair.target, pair.targetStart);
  return {target: pair.target, source: pair.source, ...(isAsRead ? {start, end} : {start: 0, end: 0})};
}

function within(offset: number, {target}: Pair): number {
  return Math.min(Math.max(offset, 0), target.length);
}

/** So many characters of a sentence are shown before and behind a place: a sentence may be long, and have thousands of places. */
const mostAround = 500;

/** A sentence as it is shown: whole, or what stands around the place. */
function partOf({target, source, start, end}: Sentence): Sentence {
  const from = start > mostAround ? wholeAt(target, start - mostAround) : 0;
  const marked = wholeAt(target, Math.min(end, start + mostAround));
  const moved = from > 0 ? from - 1 : 0;
  return {
    target: (from > 0 ? '…' : '') + cut(target.slice(from), marked - from + mostAround),
    source: cut(source, 2 * mostAround),
    start: start - moved,
    end: marked - moved,
  };
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, wholeAt(text, most))}…` : text;
}

/** An offset that cuts no character in two. */
function wholeAt(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset + 1 : offset;
}

function sentenceText(found: Sentence, severity: Severity, options: PrettyOptions): string {
  const isWhole = found.start === 0 && found.end >= found.target.length;
  const sentence = partOf(found);
  // Line breaks of a paragraph and what steers the terminal are shown in one character or more: places are counted in what is shown.
  const before = shown(sentence.target.slice(0, sentence.start));
  const marked = shown(sentence.target.slice(sentence.start, sentence.end));
  const text = before + marked + shown(sentence.target.slice(sentence.end));
  const [start, end] = isWhole ? [0, 0] : [before.length, before.length + marked.length];
  const lines = wrapText(text, widthFor(deep, options)).map((line) => {
    const words = `${deep}${text.slice(line.start, line.end).trimEnd()}\n`;
    const from = Math.max(start, line.start);
    const to = Math.min(end, line.end);
    if (to <= from) return words;
    const gap = ' '.repeat(stringWidth(text.slice(line.start, from)));
    const carets = '^'.repeat(Math.max(1, stringWidth(text.slice(from, to).trimEnd() || text.slice(from, to))));
    return `${words}${deep}${gap}${options.paint.severity(carets, severity)}\n`;
  });
  return lines.join('') + wrapped(shown(sentence.source), deep, options, options.paint.faint);
}

function shown(text: string): string {
  return escapeControls(text.replaceAll('\r\n', '\n'));
}

/** A text on lines that fit, each painted. */
function wrapped(text: string, before: string, options: PrettyOptions, paint: (line: string) => string): string {
  return wrapText(text, widthFor(before, options))
    .map(
      ({start, end}, index) =>
        `${index > 0 && before === indent ? deep : before}${paint(text.slice(start, end).trimEnd())}\n`,
    )
    .join('');
}

/** Fewest columns for a text, however narrow the terminal is. */
const narrowest = 20;

function widthFor(before: string, {columns}: PrettyOptions): number {
  if (columns === undefined) return Infinity;
  // Lines after the first stand deeper.
  return Math.max(narrowest, columns - Math.max(before.length, deep.length));
}
