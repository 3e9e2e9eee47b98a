import {hash} from 'node:crypto';
import type {LabelWord} from '../model/index.js';
import {compare, isToldWithin, lexiconWords, withoutLiterals, type LanguageWords} from '../text/index.js';
import {learn, type Translations} from './learn.js';
import {numberedTexts, type NumberedTexts} from './numbered-texts.js';

const rounds = 3;
/** So many pairs tell apart what is translated by what; of fewer, words that often stand together are taken for each other. */
const fewestLessons = 1000;
/** In so many pairs a word has to stand before anything is said of its translations. */
const fewestPairs = 5;
/** Sources up to this length, in UTF-16 code units, say more of each of their words than long ones. */
const longestShort = 40;

const label = /\*{1,3}[^*]|_{1,3}[^_]|\]\(/;

/** What pairs of a locale tell of the words of labels. */
export interface LabelPairs {
  /**
   * Takes up a pair if it tells something: if it has a label, or is short.
   *
   * @returns its number, where it has a label; the same for the same pair.
   */
  readonly add: (source: string, target: string) => number | undefined;
  /** Learns from what was taken up, whatever its order; nothing is to be added afterwards. */
  readonly learn: () => LabelLexicon;
}

/** How words are translated. */
export interface LabelLexicon {
  /** All that is known, sorted. */
  readonly words: readonly LabelWord[];
  /** All of it that decides on what is found in some pairs, sorted: the same as long as nothing else of the lexicon changes. */
  readonly saidOf: (pairs: Iterable<number>) => string[];
}

/**
 * Gathers pairs of a locale to learn from.
 *
 * @param sourceLanguage whose words of grammar are left out.
 */
export function labelPairs(sourceLanguage: LanguageWords): LabelPairs {
  const grammar = new Set(sourceLanguage.functionWords);
  const nothing = new Set<string>();
  const numbers = new Map<string, number>();
  const sources = numberedTexts();
  const targets = numberedTexts();
  return {
    add(source, target) {
      const hasLabel = label.test(source);
      if ((!hasLabel && source.length > longestShort) || source === target) return undefined;
      const name = hash('sha256', `${source}\0${target}`, 'base64');
      let number = numbers.get(name);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(name, number);
        sources.add(wordsIn(source, grammar));
        targets.add(wordsIn(target, nothing));
      }
      return hasLabel ? number : undefined;
    },
    learn() {
      if (numbers.size < fewestLessons) return {words: [], saidOf: () => []};
      const sorted = Array.from(numbers).sort(([a], [b]) => compare(a, b));
      const all = Uint32Array.from(sorted, ([, number]) => number);
      const {words, postings} = postingsOf(sources, all);
      const translations = learn({targets: targets.lists(), targetWords: targets.size(), all, postings}, rounds);
      const told = new Map(words.map((word, at) => [word, toldBy(sources.word(word), translations[at], targets)]));
      return {
        words: Array.from(told.values(), ({word, translations: all}) => lineOf(word, all.values())).sort(compare),
        saidOf: (pairs) => saidOf(pairs, {sources, targets, told}),
      };
    },
  };
}

/** What is known of a word of the sources. Many pages ask for it, so all of it is kept as they write it. */
interface Told {
  readonly word: string;
  /** Each translation with how likely it is, as in `LabelWord`, by its number. */
  readonly translations: ReadonlyMap<number, string>;
  /** Translations by which it is known within a longer word, sorted. */
  readonly within: readonly string[];
}

function toldBy(word: string, known: Translations | undefined, targets: NumberedTexts): Told {
  const translations = new Map<number, string>();
  const within: string[] = [];
  for (const [place, one] of known?.words.entries() ?? []) {
    const translation = targets.word(one);
    const level = levelOf(known?.likely[place] ?? 0);
    translations.set(one, `${translation} ${level}`);
    if (isToldWithin(translation, level)) within.push(translation);
  }
  return {word, translations, within: within.sort(compare)};
}

function lineOf(word: string, translations: Iterable<string>): LabelWord {
  return [word, ...Array.from(translations).sort(compare)].join(' ');
}

/** The words of a text by which it is compared; those of code and addresses are none. */
function wordsIn(markdown: string, left: ReadonlySet<string>): string[] {
  return lexiconWords(withoutLiterals(markdown), left).map(({word}) => word);
}

/** The words that stand in enough of the sources, sorted, with the texts that have each of them. */
function postingsOf(
  sources: NumberedTexts,
  all: Uint32Array,
): {readonly words: readonly number[]; readonly postings: readonly Uint32Array[]} {
  const found = Array.from({length: sources.size()}, (): number[] => []);
  for (const text of all) for (const word of sources.wordsOf(text)) found[word]?.push(text);
  const words = Array.from(found.keys())
    .filter((word) => (found[word]?.length ?? 0) >= fewestPairs)
    .sort((a, b) => compare(sources.word(a), sources.word(b)));
  return {words, postings: words.map((word) => Uint32Array.from(found[word] ?? []))};
}

/** How likely something is as a small number: 1 from one in 128 on, and one more for each doubling. So little of a page changes with another page. */
function levelOf(likely: number): number {
  return Math.max(1, 8 + Math.floor(Math.log2(likely)));
}

function saidOf(
  pairs: Iterable<number>,
  {
    sources,
    targets,
    told,
  }: {readonly sources: NumberedTexts; readonly targets: NumberedTexts; readonly told: ReadonlyMap<number, Told>},
): string[] {
  const found = new Map<Told, Set<string>>();
  for (const pair of pairs) {
    const own = targets.wordsOf(pair);
    for (const number of sources.wordsOf(pair)) {
      const word = told.get(number);
      if (!word) continue;
      const known = found.get(word) ?? new Set<string>();
      for (const one of own) {
        const translation = word.translations.get(one);
        if (translation !== undefined) known.add(translation);
      }
      found.set(word, known);
    }
  }
  return Array.from(found, ([{word, within}, known]) => [lineOf(word, known), ...within].join(' ')).sort(compare);
}
