import {normalise} from './normalise.js';
import {blank, readable} from './readable.js';
import {hasForeignGrammar, isGrammar, isPlainWord, latinWords, type LanguageWords} from './source-words.js';

/** A text and its translation, Markdown. */
export interface Sides {
  readonly source: string;
  readonly target: string;
}

/** What a translation is judged by. */
export interface LeftOptions {
  /** The languages of both sides. */
  readonly language: LanguageWords;
  readonly locale: LanguageWords;
  /** Names that are not translated, whatever words they are made of. */
  readonly products: readonly {readonly names: readonly string[]}[];
}

/** Share of the plain words of a source that a translation may keep; human translations stay far below. */
const keptAtMost = 0.8;

/** Plain words that a source must have, so that it is more than a name. */
const fewest = {
  /** Where the translation differs from it. */
  changed: 3,
  /** Where it is the same, with a word of grammar that its language does not have. */
  same: 2,
  /** Where it is the same, and all its words of grammar are words of both languages: Dutch has `is` and `in`, too. */
  shared: 4,
};

/** Words of any kind that a text must have: `pps no` may be anything. */
const fewestWords = 3;
const severalRuns = /[a-z][^a-z]+[a-z]+[^a-z]+[a-z]/i;

/** Words in lower case side by side, without which a text that is the same on both sides may be a name. */
const severalWords = /(?<![\w`/.-])[a-z]{2,} [a-z]{2,}(?![\w`/-])/;

/** `a` is a letter of a list, too: only before another word it is an article. */
const beforeWord = /^ [a-z]{2,}/;

/**
 * Whether a translation is left in the language of its source, wholly or nearly: its plain words stand there. Names,
 * code, addresses and loan words do not count, nor does a text without a word of grammar.
 *
 * @returns the share of the plain words that was kept, from 0 to 1, where it is left untranslated; else nothing.
 */
export function leftUntranslated(
  {source, target}: Sides,
  {language, locale, products}: LeftOptions,
): number | undefined {
  // Nearly all translations end here, before anything is taken apart.
  if (source !== target && !hasForeignGrammar(target, language, locale)) return undefined;
  if (!severalRuns.test(source)) return undefined;
  if (sameLanguage(language.tag, locale.tag)) return undefined;
  const isSame = source === target || normalise(source) === normalise(target);
  const given = wordsOf(target, products);
  const isForeign = given.some(
    (word) => isPlain(word, language) && isGrammar(word.text, language) && !isGrammar(word.text, locale),
  );
  if (!isForeign && !(isSame && severalWords.test(source))) return undefined;
  const wanted = source === target ? given : wordsOf(source, products);
  const plain = wanted.filter((word) => isPlain(word, language));
  const needed = !isSame ? fewest.changed : isForeign ? fewest.same : fewest.shared;
  if (wanted.length < fewestWords || plain.length < needed) return undefined;
  if (!given.some(({text}) => isGrammar(text, language))) return undefined;
  // The first word of a sentence counts, too, though its capital makes it look like a name: `See` in `See [admin center]`, which `请参阅 [admin center]` has translated.
  const counted = wanted[0] && plain[0] !== wanted[0] ? [wanted[0], ...plain] : plain;
  const kept = countKept(counted, given) / counted.length;
  return kept > keptAtMost ? kept : undefined;
}

/** Whether two tags are of one language. */
export function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0] === b.split('-')[0];
}

interface Word {
  readonly text: string;
  /** What stands behind it. */
  readonly after: string;
}

/** The words of a text that a reader sees, without those of names. */
function wordsOf(markdown: string, products: LeftOptions['products']): Word[] {
  let text = readable(markdown);
  for (const {names} of products)
    for (const name of names) if (text.includes(name)) text = text.replaceAll(name, blank);
  return latinWords(text).map((word) => ({text: word.text, after: text.slice(word.end, word.end + 12)}));
}

function isPlain({text, after}: Word, language: LanguageWords): boolean {
  if (text.length > 1) return isPlainWord(text, language);
  return text === text.toLowerCase() && isGrammar(text, language) && beforeWord.test(after);
}

/** How many words stand in a translation, each as often as there. */
function countKept(plain: readonly Word[], given: readonly Word[]): number {
  const left = new Map<string, number>();
  for (const {text} of given) left.set(text.toLowerCase(), (left.get(text.toLowerCase()) ?? 0) + 1);
  return plain.filter(({text}) => {
    const count = left.get(text.toLowerCase()) ?? 0;
    left.set(text.toLowerCase(), count - 1);
    return count > 0;
  }).length;
}
