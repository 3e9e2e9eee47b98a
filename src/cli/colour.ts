import type {Severity} from '../model/index.js';
import {normalise, wordDiff, type DiffPart} from '../text/index.js';
import type {Io, Output} from './io.js';
import {wantsColor} from './display.js';
import {escapeControls} from '../text/escape-controls.js';

/** Colours of the terminal, or nothing. */
export interface Paint {
  readonly removed: (text: string) => string;
  readonly added: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly severity: (text: string, severity: Severity) => string;
}

const severityColours: Readonly<Record<Severity, number>> = {error: 31, warning: 33, info: 36};

const ansi = (open: number, close: number) => (text: string) =>
  text === '' ? '' : `\u001B[${open}m${text}\u001B[${close}m`;

const coloured: Paint = {
  removed: ansi(31, 39),
  added: ansi(32, 39),
  strong: ansi(1, 22),
  faint: ansi(2, 22),
  severity: (text, severity) => ansi(severityColours[severity], 39)(text),
};

/** Marks as `git diff --word-diff` writes them. */
const plain: Paint = {
  removed: (text) => `[-${text}-]`,
  added: (text) => `{+${text}+}`,
  strong: (text) => text,
  faint: (text) => text,
  severity: (text) => text,
};

/** Colours on a terminal that wants them, marks elsewhere. */
export function paintFor(stream: Output, io: Io): Paint {
  return wantsColor(stream, io) ? coloured : plain;
}

/** Two wordings, each on one line, what differs marked word by word by the word rules of a locale. */
export function markedLines(
  before: string,
  after: string,
  locale: string,
  paint: Paint,
): {before: string; after: string} {
  const parts = joinRuns(wordDiff(oneLine(before), oneLine(after), locale));
  const side = (type: 'removed' | 'added'): string =>
    parts
      .map((part) => (part.type === 'same' ? part.value : part.type === type ? paint[type](part.value) : ''))
      .join('');
  return {before: side('removed'), after: side('added')};
}

/** A text on one line that does not steer the terminal. */
export function oneLine(text: string): string {
  return escapeControls(normalise(text));
}

/** Changes with nothing but white space between them are one change: it reads better. */
function joinRuns(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  let removed = '';
  let added = '';
  const close = (): void => {
    if (removed !== '') joined.push({type: 'removed', value: removed});
    if (added !== '') joined.push({type: 'added', value: added});
    removed = '';
    added = '';
  };
  for (const [index, part] of parts.entries()) {
    const isBridge =
      part.type === 'same' && part.value.trim() === '' && removed !== '' && added !== '' && index < parts.length - 1;
    if (part.type !== 'added' && (part.type === 'removed' || isBridge)) removed += part.value;
    if (part.type !== 'removed' && (part.type === 'added' || isBridge)) added += part.value;
    if (part.type === 'same' && !isBridge) {
      close();
      joined.push(part);
    }
  }
  close();
  return joined;
}
