import type {SearchIndex} from '../model/index.js';
import {searchTerms, type SearchTerm, type Stem} from '../text/search-terms.js';
import {words} from '../text/words.js';
import {findTerms} from './find-terms.js';

/** An entry that the words of a text lead to. */
export interface WordHit {
  readonly id: string;
  readonly score: number;
  /** How much of what the text asks for it has, from 0 to 1; rare words count more. */
  readonly coverage: number;
  /** How much its words count there on average: much in a title, little in a step of a fix. */
  readonly weight: number;
  /** How many words were asked for: those that say something, and all. */
  readonly asked: {readonly own: number; readonly all: number};
  /** Those of them that it has. */
  readonly matched: readonly string[];
}

/** What of a text is looked for: enough for some sentences, not for a log. */
const most = {characters: 2000, words: 40, wordLength: 60};

/** What a search needs to know of the language of a text. */
export interface WordRules {
  readonly locale: string;
  readonly stem: Stem;
  /** Words that cost nothing, in lower case. */
  readonly stopWords: ReadonlySet<string>;
}

/**
 * Looks for the words of a text in the entries of one locale.
 *
 * @param index of the same locale, made with the same stemmer.
 * @returns entries that have any of the words, best first.
 */
export function searchWords(text: string, index: SearchIndex, rules: WordRules): WordHit[] {
  const hits = new Map<number, {score: number; covered: number; rarity: number; matched: string[]}>();
  const count = words(text.slice(0, most.characters), rules.locale).length;
  let [all, own] = [0, 0];
  for (const {word, term} of termsOf(text, rules)) {
    const found = new Map<number, {likeness: number; weight: number}>();
    for (const {postings, likeness} of findTerms(term, index)) {
      for (let at = 0; at < postings.length; at += 2) {
        const weight = (likeness * (postings[at + 1] ?? 0)) / 100;
        const document = postings[at] ?? 0;
        const known = found.get(document);
        if (!known || weight > known.weight)
          found.set(document, {weight, likeness: Math.max(likeness, known?.likeness ?? 0)});
      }
    }
    // Numbers and addresses of somebody's own say nothing against an entry that has none of them.
    if (found.size === 0 && /[\d@_]/.test(word)) continue;
    const rarity = rarityOf(found.size, index.documents.length);
    all += rarity;
    own++;
    for (const [document, {likeness, weight}] of found) {
      const hit = hits.get(document) ?? {score: 0, covered: 0, rarity: 0, matched: []};
      hit.score += rarity * weight;
      hit.rarity += rarity;
      hit.covered += rarity * likeness;
      hit.matched.push(word);
      hits.set(document, hit);
    }
  }
  return Array.from(hits, ([document, {score, covered, rarity, matched}]) => ({
    id: index.documents[document] ?? '',
    score,
    coverage: covered / all,
    weight: score / rarity,
    asked: {own, all: count},
    matched,
  })).sort(betterWords);
}

/** Orders by how much of the text an entry has and how much that counts there. */
export function betterWords(a: WordHit, b: WordHit): number {
  return b.coverage * b.score - a.coverage * a.score || (a.id < b.id ? -1 : 1);
}

/** The terms of a text that say something, in order. */
export function tellingTerms(text: string, {locale, stem, stopWords}: WordRules): SearchTerm[] {
  return searchTerms(withoutPhrases(text, stopWords), locale, stem).filter(
    ({word, term}) => !stopWords.has(word.toLowerCase()) && term.length <= most.wordLength && !isNoWord(word),
  );
}

/** The first of these, each once. */
function termsOf(text: string, rules: WordRules): readonly SearchTerm[] {
  const terms = new Map<string, SearchTerm>();
  for (const one of tellingTerms(text.slice(0, most.characters), rules))
    if (!terms.has(one.term)) terms.set(one.term, one);
  return [...terms.values()].slice(0, most.words);
}

/** Chinese characters belong to a word by what stands around them: words that say nothing go before a text is cut. */
function withoutPhrases(text: string, stopWords: ReadonlySet<string>): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  const phrases = [...stopWords].filter((word) => /^\p{Script=Han}{2,}$/u.test(word));
  return phrases.sort((a, b) => b.length - a.length).reduce((rest, phrase) => rest.replaceAll(phrase, ' '), text);
}

/**
 * One letter of an alphabet is no word; a character of another script may be one. A number is a code, which was looked for
 * already, or something else.
 */
function isNoWord(word: string): boolean {
  if (/^[\p{N}.,-]+$/u.test(word)) return true;
  return word.length === 1 && /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hiragana}]/u.test(word);
}

/** Weight of a word: that of BM25, so that words which stand everywhere count for nearly nothing. */
function rarityOf(documents: number, count: number): number {
  return Math.log(1 + (count - documents + 0.5) / (documents + 0.5));
}
