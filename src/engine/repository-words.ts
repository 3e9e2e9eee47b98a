import {pageWords, stemOf} from '../check/index.js';
import {resolveLocale, type LocaleFile, type RepositoryWords} from '../model/index.js';
import {wordNumbers} from '../text/index.js';
import type {Source} from './source.js';

/** On so many pages a compound has to stand before two words beside each other are a slip. */
const pagesOfCompound = 3;
/** On so many pages a rare word stands at most, and so do words that begin as it does. */
const pagesOfRare = 1;
const pagesOfRareStem = 2;
/** Of so many pages what is rare is rare indeed: of 150 every tenth word of the language stands on one only. */
const manyPages = 1000;

/** What decides on which words are gathered. */
export interface WordOptions {
  readonly locales: ReadonlyMap<string, LocaleFile>;
  /** Folders of dictionaries, by tag: of these languages all words are gathered. */
  readonly dictionaries?: Readonly<Record<string, string>> | undefined;
}

/** Gathers the words of pages, in languages where they tell more than those of one page. */
export interface WordGatherer {
  /** Takes up the words of a page. */
  readonly add: (source: Source, locale: string, text: string) => void;
  /** What all pages that were taken up say of the words of one; `undefined` for a page whose words are not gathered. */
  readonly of: (source: Source) => RepositoryWords | undefined;
}

/** Makes a gatherer that has met no page. */
export function wordGatherer({locales, dictionaries = {}}: WordOptions): WordGatherer {
  const ofLocales = new Map<string, WordsOfLocale>();
  const pages = new Map<Source, PageWords>();
  return {
    add(source, tag, text) {
      const locale = resolveLocale(tag, locales);
      const isSpelled = dictionaries[tag] !== undefined;
      if (!isSpelled && locale.compounds?.capital !== true) return;
      const own = ofLocales.get(tag) ?? {counts: wordCounts(), pages: 0};
      ofLocales.set(tag, own);
      own.pages++;
      const {nouns, joined, words} = pageWords(text, locale, isSpelled);
      own.counts.add([...nouns, ...words, ...new Set(words.map(asStem))]);
      pages.set(source, {all: own, joined: own.counts.numbers(joined), words: own.counts.numbers(words)});
    },
    of(source) {
      const own = pages.get(source);
      if (!own) return undefined;
      const {counts, pages: many} = own.all;
      const joined = counts.select(own.joined, (word, pages) => pages(word) >= pagesOfCompound);
      const rare = counts.select(
        own.words,
        (word, pages) => pages(word) <= pagesOfRare && pages(asStem(word)) <= pagesOfRareStem,
      );
      return {joined, rare, isOfMany: many >= manyPages};
    },
  };
}

/** The words of the pages of a locale, and how many these are. */
interface WordsOfLocale {
  readonly counts: WordCounts;
  pages: number;
}

/** Words of a page that others may say something of. */
interface PageWords {
  readonly all: WordsOfLocale;
  readonly joined: Uint32Array;
  readonly words: Uint32Array;
}

/** What words that begin as one does are counted by: no word has a hyphen at its end. */
function asStem(word: string): string {
  return `${stemOf(word)}-`;
}

/** Words of a language with the number of pages that they stand on. */
interface WordCounts {
  readonly add: (words: readonly string[]) => void;
  /** Words as numbers, which take little room for as many pages as there are. */
  readonly numbers: (words: readonly string[]) => Uint32Array;
  readonly select: (
    numbers: Uint32Array,
    isWanted: (word: string, pages: (word: string) => number) => boolean,
  ) => string[];
}

function wordCounts(): WordCounts {
  const words = wordNumbers();
  const pages: number[] = [];
  const count = (word: string): number => pages[words.known(word) ?? -1] ?? 0;
  return {
    add(found) {
      for (const one of found.map(words.number)) pages[one] = (pages[one] ?? 0) + 1;
    },
    numbers: (found) => Uint32Array.from(found, words.number),
    select: (numbers, isWanted) => Array.from(numbers, words.word).filter((word) => isWanted(word, count)),
  };
}
