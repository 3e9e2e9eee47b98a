import {pageWords, stemOf} from '../check/index.js';
import {resolveLocale, type LocaleFile, type RepositoryWords} from '../model/index.js';
import {wordNumbers} from '../text/index.js';
import {isOfToday, type Source} from './source.js';
import {textOf} from './text-of.js';

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

/**
 * Gathers the words of all pages of today, in languages where they tell more than those of one page.
 *
 * @param articles the sources of each article.
 * @returns gives what all of them say of the words of a page; `undefined` for a page whose words are not gathered.
 */
export function repositoryWords(
  articles: readonly (readonly Source[])[],
  {locales, dictionaries = {}}: WordOptions,
): (source: Source) => RepositoryWords | undefined {
  const counts = new Map<string, WordCounts>();
  const sizes = new Map<string, number>();
  const pages = new Map<Source, {readonly joined: Uint32Array; readonly words: Uint32Array}>();
  for (const source of articles.flat()) {
    const {identity} = source;
    if (!identity || !isOfToday(source)) continue;
    const locale = resolveLocale(identity.locale, locales);
    const isSpelled = dictionaries[identity.locale] !== undefined;
    if (!isSpelled && locale.compounds?.capital !== true) continue;
    const counted = counts.get(identity.locale) ?? wordCounts();
    counts.set(identity.locale, counted);
    sizes.set(identity.locale, (sizes.get(identity.locale) ?? 0) + 1);
    const {nouns, joined, words} = pageWords(textOf(source.load()), locale, isSpelled);
    counted.add([...nouns, ...words, ...new Set(words.map(asStem))]);
    pages.set(source, {joined: counted.numbers(joined), words: counted.numbers(words)});
  }
  return (source) => {
    const own = pages.get(source);
    const counted = counts.get(source.identity?.locale ?? '');
    if (!own || !counted) return undefined;
    const joined = counted.select(own.joined, (word, pages) => pages(word) >= pagesOfCompound);
    const rare = counted.select(
      own.words,
      (word, pages) => pages(word) <= pagesOfRare && pages(asStem(word)) <= pagesOfRareStem,
    );
    return {joined, rare, isOfMany: (sizes.get(source.identity?.locale ?? '') ?? 0) >= manyPages};
  };
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
