import {quotations} from '../codes/index.js';
import type {SearchIndex} from '../model/index.js';
import {foldTerm} from '../text/search-terms.js';

/** A message that stands in a text. */
export interface MessageHit {
  readonly id: string;
  /** As the page gives it. */
  readonly text: string;
}

/** How much of a text is looked at, in characters. */
const most = 50_000;

/** What a message must have, apart from what may differ: letters of an alphabet, or characters of another script. */
const least = {letters: 10, characters: 5} as const;

/** Longest name, address or number in a message, in letters. */
const longestValue = 60;

/** Stands for what differs from one user to the next. */
const slot = '\0';

/** Placeholders, addresses, file names and whatever has digits in it. */
const value =
  /<[^<>]{1,60}>|\{[^{}]{1,60}\}|\[[^[\]]{1,60}\]|%\w{1,20}%?|[\p{L}\p{N}_+-]{1,60}(?:[@.:/\\][\p{L}\p{N}_+-]{1,60}){1,8}|\p{L}{0,40}\p{Nd}[\p{L}\p{Nd}-]{0,40}/gu;

/**
 * The messages of an index that a text holds word for word, the longest first. Case, white space, punctuation and quotation
 * marks may differ, and so may names in quotation marks, addresses, numbers and placeholders.
 */
export function findMessages(text: string, {messages, documents}: SearchIndex): MessageHit[] {
  if (messages.length === 0) return [];
  const whole = lettersOf(text.slice(0, most));
  return messages
    .map(([document, message]) => ({id: documents[document] ?? '', text: message, parts: partsOf(message)}))
    .filter(({parts}) => isLongEnough(parts.join('')) && holds(whole, parts))
    .sort((a, b) => b.parts.join('').length - a.parts.join('').length || (a.id < b.id ? -1 : 1))
    .map(({id, text: message}) => ({id, text: message}));
}

/** What a message says between the values in it, letters alone. */
function partsOf(message: string): string[] {
  let open = message;
  for (const {start, end, inner} of quotations(message).reverse())
    if (inner.length <= longestValue) open = `${open.slice(0, start)}${slot}${open.slice(end)}`;
  return open.replace(value, slot).split(slot).map(lettersOf);
}

function lettersOf(text: string): string {
  return foldTerm(text.normalize('NFKC')).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

function isLongEnough(letters: string): boolean {
  return (
    letters.length >=
    (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(letters)
      ? least.characters
      : least.letters)
  );
}

/** Whether a text has all parts in order, with room for a value between two of them. */
function holds(text: string, parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts.filter(Boolean);
  for (let start = text.indexOf(first); start !== -1; start = text.indexOf(first, start + 1)) {
    let end = start + first.length;
    const fits = rest.every((part) => {
      const at = text.indexOf(part, end);
      if (at === -1 || at - end > longestValue) return false;
      end = at + part.length;
      return true;
    });
    if (fits) return true;
  }
  return false;
}
