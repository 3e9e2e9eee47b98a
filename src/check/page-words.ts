import type {Locale} from '../model/index.js';
import {comparedAs, joinedForms, shortestCompound} from './parts/compound-words.js';
import {wordsToSpell} from './parts/words-to-spell.js';

/** What a page says of the words of its language, for the other pages: each once. */
export interface PageWords {
  /** Long nouns, as compounds are compared, and the compounds that two nouns beside each other would make. */
  readonly nouns: readonly string[];
  readonly joined: readonly string[];
  /** Words, in lower case; none where they are not asked for. */
  readonly words: readonly string[];
}

/** A word with a capital, alone or with a space and another one behind it. Looking ahead and behind by a pattern would take twice as long. */
const nouns = /\p{Lu}\p{Ll}{2,59}/gu;
const partOfWord = /[\p{L}\p{N}_.@/-]/u;

/**
 * Gathers the words of a page from its text as it stands: the English beside the translations does no harm, since only words of
 * the language are looked for among them.
 *
 * @param isSpelled whether a dictionary of the language is at hand: then all words are gathered, not only nouns.
 */
export function pageWords(text: string, locale: Locale, isSpelled: boolean): PageWords {
  const words = isSpelled ? distinct(Array.from(text.matchAll(wordsToSpell), ([word]) => word.toLowerCase())) : [];
  if (locale.compounds?.capital !== true) return {nouns: [], joined: [], words};
  const long = new Set<string>();
  const beside = new Map<string, readonly [string, string]>();
  let former = '';
  let end = -1;
  for (const {0: word, index} of text.matchAll(nouns)) {
    const isWhole = !partOfWord.test(text.charAt(index - 1)) && !isWordGoingOn(text.charAt(index + word.length));
    if (isWhole && word.length >= shortestCompound) long.add(word);
    const isBeside = isWhole && index === end + 1 && text.charAt(end) === ' ' && word.length >= 4;
    if (isBeside) beside.set(`${former} ${word}`, [former, word]);
    former = partOfWord.test(text.charAt(index - 1)) ? '' : word;
    end = former === '' ? -1 : index + word.length;
  }
  return {
    nouns: distinct(Array.from(long, (word) => comparedAs(word, locale))),
    joined: distinct([...beside.values()].flatMap(([first, second]) => joinedForms(first, second, locale))),
    words,
  };
}

/** Whether a word goes on with a character: a full stop ends it. */
function isWordGoingOn(character: string): boolean {
  return character !== '.' && character !== '/' && partOfWord.test(character);
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
