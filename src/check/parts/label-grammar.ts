import type {InlineNode, Locale} from '../../model/index.js';
import {isGrammar} from '../../text/index.js';

/** Words that a label on the screen has at most; longer ones are sentences, whose order a translation may change. */
export const labelWords = 4;

/**
 * What small words say about the edges of a label: nobody calls a button `the`, and no label ends with `and`.
 *
 * @param text of the label, and `same` the labels of its kind in the source.
 */
export function grammarFault(
  text: string,
  same: readonly InlineNode[],
  {locale, sourceLanguage}: {readonly locale: Locale; readonly sourceLanguage: Locale},
): string | undefined {
  const words = wordsOf(text);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const wanted = same.map((other) => wordsOf(other.text));
  // A label of the source in lower case is a word of its sentence, and so is its translation.
  if (wanted.some(([word]) => word !== undefined && /^\p{Ll}/u.test(word))) return undefined;
  const isAllGrammar = (some: readonly string[], language: Locale): boolean =>
    some.every((word) => isGrammar(word, language));
  if (/^\p{Ll}/u.test(first) && isAllGrammar(words, locale))
    return wanted.some((other) => isAllGrammar(other, sourceLanguage)) ? undefined : 'has only words of grammar';
  if (
    words.length > 1 &&
    locale.leadingWords.includes(last) &&
    !wanted.some((other) => endsOpen(other, sourceLanguage))
  )
    return `ends with \`${last}\`, which no label does`;
  const whole = same.find((other) => other.text.trim().length > 1 && text.includes(other.text.trim()));
  const added = whole && wordsOf(text.replace(whole.text.trim(), ' '));
  if (added?.some((word) => isGrammar(word, locale) && !isGrammar(word, sourceLanguage)))
    return `has \`${added.join(' ')}\` beside what it has in the source`;
  const longest = Math.max(...wanted.map(({length}) => length));
  const begins = /^\p{Ll}/u.test(first) && isGrammar(first, locale) && words.length > longest && longest <= labelWords;
  return begins && !wanted.some(([word = '']) => isGrammar(word, sourceLanguage))
    ? `begins with \`${first}\`, which is outside of it in the source`
    : undefined;
}

function endsOpen(words: readonly string[], language: Locale): boolean {
  return isGrammar(words.at(-1) ?? '', language);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}
