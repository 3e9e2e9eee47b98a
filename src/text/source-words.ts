import {allMatches} from './all-matches.js';
import {anyOf} from './word-pattern.js';

/** What is known of the words of a language. */
export interface LanguageWords {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Commonest words that carry grammar rather than meaning, lower case. */
  readonly functionWords: readonly string[];
}

/** A word in Latin letters. */
export interface LatinWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const latin = /(?<![\p{L}\p{N}_$%@\\/.-])[A-Za-z]+(?:['’][A-Za-z]+)*(?![\p{Script=Latin}\p{N}_@\\/]|\.\w)/gu;

/** Words of plain Latin letters; parts of paths, file names, codes and words with other letters are left out. */
export function latinWords(text: string): LatinWord[] {
  return allMatches(text, latin).map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether a word should not be there after translation: it is in lower case, or grammar of the source language. Names and acronyms are not. */
export function isPlainWord(word: string, sourceLanguage: LanguageWords): boolean {
  if (word.length < 2) return false;
  return word === word.toLowerCase() || (/^[A-Z][a-z']+$/.test(word) && isGrammar(word, sourceLanguage));
}

/** Whether a word carries grammar in a language: such words are never names or loan words. */
export function isGrammar(word: string, language: LanguageWords): boolean {
  const lower = word.toLowerCase();
  return grammarOf(language).has(lower.includes('’') ? lower.replaceAll('’', "'") : lower);
}

const functionWords = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The words of grammar of a language, to be asked for by the hundred on each page. */
function grammarOf(language: LanguageWords): ReadonlySet<string> {
  let known = functionWords.get(language.functionWords);
  if (!known) {
    known = new Set(language.functionWords);
    functionWords.set(language.functionWords, known);
  }
  return known;
}

const grammars = new WeakMap<LanguageWords, WeakMap<LanguageWords, (text: string) => boolean>>();

/** Whether a text has grammar of the source language that its own language does not have: without such a word, no text counts as left untranslated. */
export function hasForeignGrammar(text: string, sourceLanguage: LanguageWords, locale: LanguageWords): boolean {
  return foreignGrammar(sourceLanguage, locale)(text);
}

function foreignGrammar(sourceLanguage: LanguageWords, locale: LanguageWords): (text: string) => boolean {
  const known = grammars.get(locale) ?? new WeakMap<LanguageWords, (text: string) => boolean>();
  grammars.set(locale, known);
  let test = known.get(sourceLanguage);
  if (!test) {
    const words = sourceLanguage.functionWords.filter((word) => word.length > 1 && !isGrammar(word, locale));
    const pattern = new RegExp(`\\b(?:${anyOf(words).replaceAll("'", "['’]")})\\b`, 'i');
    test = (text) => pattern.test(text);
    known.set(sourceLanguage, test);
  }
  return test;
}
