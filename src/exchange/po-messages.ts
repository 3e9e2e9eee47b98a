import {hash} from 'node:crypto';
import type {ExchangeArticle, ExchangeUnit} from './exchange-unit.js';
import {oneLine} from './one-line.js';
import {findingWords, statusWords} from './words.js';

/**
 * A message of a PO file in pieces, of which messages with equal texts are put together. Each is lines with their line
 * breaks.
 */
export interface PoMessage {
  /** Of its flags, previous source, source and translation: equal messages have the same. */
  readonly name: string;
  /** What is said of this one alone. */
  readonly about: string;
  readonly findings: string;
  readonly places: string;
  readonly flags: string;
  readonly context: string;
  readonly texts: string;
}

/** The messages of an article, in order. */
export function poMessages(article: ExchangeArticle): PoMessage[] {
  return article.units.map(poMessage);
}

function poMessage(unit: ExchangeUnit): PoMessage {
  const {context, status, previous, place, handoff} = unit;
  const source = poText(unit.source);
  const target = poText(unit.target);
  const isFuzzy = target !== '' && (status === 'patched' || status === 'stale');
  const before = isFuzzy && previous ? poText(previous.source) : undefined;
  const flags = `#, ${isFuzzy ? 'fuzzy, ' : ''}markdown-text\n${before === undefined ? '' : field('#| msgid', before)}`;
  const texts = field('msgid', source) + field('msgstr', target);
  const from = place && [`pair ${place.pair}`, ...(handoff === undefined ? [] : [`handed back ${handoff}`])].join(', ');
  const about = [
    `status: ${statusWords(unit)}`,
    ...(from === undefined ? [] : [`evidence: ${from}`]),
    ...(previous && status === 'patched' ? [`before the patch: ${previous.target}`] : []),
    ...unit.suggestions.map((one) => `suggestion: ${one.target} (${one.origin})`),
  ];
  return {
    name: hash('sha256', flags + texts, 'base64').slice(0, 16),
    about: comments(about),
    findings: comments(unit.findings.map(findingWords)),
    places: place ? `#: ${poPlace(place)}\n` : '',
    flags,
    context: field('msgctxt', oneLine(context)),
    texts,
  };
}

function comments(lines: readonly string[]): string {
  return lines.map((line) => `#. ${oneLine(line)}\n`).join('');
}

/** A place; with white space in it, it stands in the marks that gettext knows. */
function poPlace({file, line}: {readonly file: string; readonly line: number}): string {
  const path = oneLine(file);
  return path.includes(' ') ? `\u2068${path}\u2069:${line}` : `${path}:${line}`;
}

/** Control characters that no message may have, and halves of characters. */
const controls = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF\p{Cs}]/gu;

/**
 * A text as it stands in a message: without white space at its ends, with line breaks of one kind, and with pictures of
 * control characters (`␛`).
 */
export function poText(markdown: string): string {
  return markdown
    .trim()
    .replace(/\r\n?/g, '\n')
    .replace(controls, (control) => {
      const code = control.charCodeAt(0);
      return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\uFFFD';
    });
}

/** A field of a message; a text of several lines begins on the next one. */
function field(name: string, text: string): string {
  const next = name.startsWith('#|') ? '#| ' : '';
  const lines = text.split(/(?<=\n)/);
  const [only = ''] = lines;
  if (lines.length < 2) return `${name} ${quoted(only)}\n`;
  return `${name} ""\n${lines.map((line) => `${next}${quoted(line)}\n`).join('')}`;
}

function quoted(text: string): string {
  return `"${text
    .replace(/["\\]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\t', String.raw`\t`)}"`;
}
