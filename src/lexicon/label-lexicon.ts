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
      const levels: Levels = new Map(words.map((word, at) => [word, levelsOf(translations[at])]));
      return {
        words: Array.from(levels, ([word, known]) => lineOf(sources.word(word), known, targets)).sort(compare),
        saidOf: (pairs) => saidOf(pairs, {sources, targets, levels}),
      };
    },
  };
}

/** For each word of the sources its translations with how likely each is, as in `LabelWord`. */
type Levels = ReadonlyMap<number, ReadonlyMap<number, number>>;

function levelsOf(translations: Translations | undefined): ReadonlyMap<number, number> {
  return new Map(
    Array.from(translations?.words ?? [], (one, place) => [one, levelOf(translations?.likely[place] ?? 0)]),
  );
}

function lineOf(word: string, levels: Iterable<readonly [number, number]>, targets: NumberedTexts): LabelWord {
  const translations = Array.from(levels, ([one, level]) => `${targets.word(one)} ${level}`).sort(compare);
  return [word, ...translations].join(' ');
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
    levels,
  }: {readonly sources: NumberedTexts; readonly targets: NumberedTexts; readonly levels: Levels},
): string[] {
  const found = new Map<number, Map<number, number>>();
  for (const pair of pairs) {
    const own = targets.wordsOf(pair);
    for (const word of sources.wordsOf(pair)) {
      const translations = levels.get(word);
      if (!translations) continue;
      const known = found.get(word) ?? new Map<number, number>();
      for (const one of own) {
        const level = translations.get(one);
        if (level !== undefined) known.set(one, level);
      }
      found.set(word, known);
    }
  }
  return Array.from(found, ([word, known]) => {
    const within = Array.from(levels.get(word) ?? []).flatMap(([one, level]) => {
      const translation = targets.word(one);
      return isToldWithin(translation, level) ? [translation] : [];
    });
    return [lineOf(sources.word(word), known, targets), ...within.sort(compare)].join(' ');
  }).sort(compare);
}
