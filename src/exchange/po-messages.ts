import {hash} from 'node:crypto';
import {suggestionGap, suggestionOrigin, type Suggestion} from '../model/index.js';
import type {ExchangeArticle, ExchangeUnit} from './exchange-unit.js';
import {withPictures} from './forbidden.js';
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
  ];
  return {
    name: hash('sha256', flags + texts, 'base64').slice(0, 16),
    about: comments(about) + (unit.want ? suggestionGap(unit.want) : ''),
    findings: comments(unit.findings.map(findingWords)),
    places: place ? `#: ${poPlace(place)}\n` : '',
    flags,
    context: field('msgctxt', oneLine(context)),
    texts,
  };
}

/** What stands in the gap behind what is said of a message. */
export function poSuggestions(found: readonly Suggestion[]): string {
  return comments(found.map((one) => `suggestion: ${one.text} (${suggestionOrigin(one)})`));
}

function comments(lines: readonly string[]): string {
  return lines.map((line) => `#. ${oneLine(line)}\n`).join('');
}

/** A place; with white space in it, it stands in the marks that gettext knows. */
function poPlace({file, line}: {readonly file: string; readonly line: number}): string {
  const path = oneLine(file);
  return path.includes(' ') ? `\u2068${path}\u2069:${line}` : `${path}:${line}`;
}

/**
 * A text as it stands in a message: without white space at its ends, with line breaks of one kind, and with pictures of
 * control characters (`␛`).
 */
function poText(markdown: string): string {
  return withPictures(markdown.trim().replace(/\r\n?/g, '\n'));
}

/** A field of a message; a text of several lines begins on the next one. */
function field(name: string, text: string): string {
  if (!text.includes('\n')) return `${name} ${quoted(text)}\n`;
  const next = name.startsWith('#|') ? '#| ' : '';
  const lines = text.split(/(?<=\n)/).map((line) => `${next}${quoted(line)}\n`);
  return `${name} ""\n${lines.join('')}`;
}

const special = /["\\\n\t]/g;
const escapes: Readonly<Record<string, string>> = {
  '"': String.raw`\"`,
  '\\': String.raw`\\`,
  '\n': String.raw`\n`,
  '\t': String.raw`\t`,
};

/** A text on one line as PO files have it. */
export function quoted(text: string): string {
  return `"${text.replace(special, (character) => escapes[character] ?? character)}"`;
}
