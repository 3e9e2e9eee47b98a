import {sourceLocale, type Product} from '../model/index.js';
import {normalise} from '../text/index.js';
import {tokens} from './tokens.js';

/** Words that only a sentence in English has. */
const functionWords = new Set([
  'the',
  'a',
  'an',
  'of',
  'to',
  'is',
  'are',
  'for',
  'and',
  'or',
  'in',
  'on',
  'with',
  'your',
  'you',
  'this',
  'that',
  'how',
  'when',
  'if',
  'not',
  'by',
]);

/** So many lower-case words make a text more than a name. */
const fewestWords = 3;

/**
 * Whether a translation is its source and should not be: an empty text, or the same words where there are words to translate.
 * Names, codes, URLs and single terms are rightly the same in many languages.
 */
export function isUntranslated(source: string, target: string, locale: string, products: readonly Product[]): boolean {
  if (!target.trim()) return true;
  if (language(locale) === language(sourceLocale) || normalise(source) !== normalise(target)) return false;
  const words = tokens(source, products)
    .filter((token) => token.kind === 'word')
    .map((token) => token.text)
    .filter((word) => /^\p{Ll}/u.test(word));
  return words.length >= fewestWords || (words.length > 0 && words.some((word) => functionWords.has(word)));
}

function language(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
