import type {Locale} from '../model/index.js';
import {numberValue, unescaped} from '../text/index.js';
import {editDistance} from '../text/edit-distance.js';
import {plainNumber} from './number-spelling.js';
import type {Token} from './token.js';

/** Marks of a sentence, quotes, dashes, brackets and bullets. A question mark is none: it makes another sentence. */
const soft = /^[.,;:!…'"“”‘’«»‹›()\-\u2010-\u2015•]$/u;
const dash = /^[-\u2010-\u2015\u2212]$/u;

/** Words this long with one letter more, less or other in their middle are one word, spelled right in one of two places. */
const longWord = 7;
const letters = /^\p{L}+$/u;

/** What a word, number or mark is compared by, where case, the spelling of numbers, escapes and entities do not count. */
export function foldedText({kind, text}: Token, language: Locale): string {
  if (kind === 'number') return numberText(text, language);
  if (kind === 'word') return text.normalize('NFC').toLowerCase().replaceAll('’', "'");
  if (kind === 'entity' || (text.length === 2 && text.startsWith('\\'))) return unescaped(text);
  return text.normalize('NFC');
}

/** A number in one spelling: `12` for `twelve`, `1024` for `1,024`; codes and leading zeros as they stand. */
export function numberText(text: string, language: Locale): string {
  const plain = plainNumber(text);
  if (plain) return plain.rest === undefined ? plain.whole : `${plain.whole}.${plain.rest}`;
  return String(numberValue(text, language) ?? text);
}

/** A stretch of a wording, as offsets of its tokens. */
export interface Part {
  readonly list: readonly Token[];
  readonly range: readonly [from: number, to: number];
}

/**
 * Whether two stretches differ in nothing but punctuation, spaces, case, or the spelling of numbers and words.
 * The sign of a number is no punctuation.
 */
export function isCosmetic(older: Part, newer: Part, language: Locale): boolean {
  const left = content(older, language);
  const right = content(newer, language);
  if (left.length === right.length) return left.every((one, index) => isOneWord(one, right[index] ?? ''));
  // Two words became one: `data center`, `datacenter`.
  return [...left, ...right].every((one) => letters.test(one)) && left.join('') === right.join('');
}

/** Whether two words are one, spelled otherwise; endings tell forms of a word, and first letters words, apart. */
function isOneWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < longWord || !letters.test(a) || !letters.test(b)) return false;
  return a.slice(0, 3) === b.slice(0, 3) && a.at(-1) === b.at(-1) && editDistance(a, b) === 1;
}

/** The words of a stretch, folded, without soft marks. */
function content({list, range: [from, to]}: Part, language: Locale): string[] {
  return list.slice(from, to).flatMap((token, index) => {
    if (token.kind === 'space') return [];
    const text = foldedText(token, language);
    if (isSign(text, list[from + index - 1], list[from + index + 1])) return [`\0${text}`];
    return token.kind !== 'word' && soft.test(text) ? [] : [text];
  });
}

function isSign(text: string, before: Token | undefined, after: Token | undefined): boolean {
  return dash.test(text) && after?.kind === 'number' && (before === undefined || /[\s(]$/.test(before.text));
}
