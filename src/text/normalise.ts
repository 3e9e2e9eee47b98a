import {evenSpaces} from './even-spaces.js';
import {markdownSpans} from './markdown-links.js';
import {remembered} from './remembered.js';
import {unescaped} from './unescaped.js';

const escapable = /\\([\p{P}$+<=>^`|~])/gu;

/** What a text must hold so that normalising changes it, beside spaces and breaks: a backslash, `&` and all beyond ASCII. */
const uneven = /[^\x20-\x25\x27-\x5B\x5D-\x7E]/;
const breakAtEdge = /^<\/?br|<\/?br ?\/?>$/i;

const breaksAtStart = /^(?:\s*<\/?br ?\/?>)+/i;
const breakAtEnd = /<\/?br ?\/?>$/i;

/**
 * Brings a Markdown text into the form in which two wordings are compared, without what a reader cannot see:
 * Unicode NFC, escaped punctuation and entities as the characters that they are, white space folded to one space,
 * no line breaks at the ends.
 */
export function normalise(markdown: string): string {
  return isUneven(markdown) ? evened(markdown) : markdown;
}

/** Most English sentences are even. */
function isUneven(text: string): boolean {
  return (
    uneven.test(text) ||
    text.includes('  ') ||
    text.startsWith(' ') ||
    text.endsWith(' ') ||
    (text.includes('<') && breakAtEdge.test(text))
  );
}

/** Several stages ask for the same texts. */
const evened = remembered((markdown) => withoutOuterBreaks(evenSpaces(characters(markdown.normalize('NFC')))));

/** Escapes and entities as characters; entities in code are what they read. */
function characters(text: string): string {
  if (!text.includes('&')) return text.replace(escapable, '$1');
  let found = '';
  let at = 0;
  for (const {kind, start, end} of markdownSpans(text)) {
    if (kind !== 'code') continue;
    found += unescaped(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  return (found + unescaped(text.slice(at))).replace(/\\(?=\P{ASCII})(\p{P})/gu, '$1');
}

function withoutOuterBreaks(text: string): string {
  let bare = text.trim().replace(breaksAtStart, '').trimStart();
  while (breakAtEnd.test(bare)) bare = bare.replace(breakAtEnd, '').trimEnd();
  return bare;
}
