import {labelPairs, type LabelLexicon, type LabelPairs} from '../lexicon/index.js';
import {resolveLocale, sourceLocale, type LabelWords, type LocaleFile} from '../model/index.js';
import {scanPairs} from '../read/index.js';
import type {Source} from './source.js';

/** Learns, locale by locale, how the words of labels are translated. */
export interface LabelLearner {
  /** Takes up the pairs of a page. */
  readonly add: (source: Source, locale: string, text: string) => void;
  /** Learns from all pages that were taken up; none is to be added afterwards. */
  readonly learn: () => LearnedLabels;
}

/** What was learned. */
interface LearnedLabels {
  readonly words: LabelWords;
  /** All of it that decides on what is found on a page; empty where nothing does. */
  readonly saidOf: (source: Source) => readonly string[];
}

/** Makes a learner that has met no page. */
export function labelLearner(locales: ReadonlyMap<string, LocaleFile>): LabelLearner {
  const sourceLanguage = resolveLocale(sourceLocale, locales);
  const gathered = new Map<string, LabelPairs>();
  const pages = new Map<Source, {readonly locale: string; readonly pairs: Uint32Array}>();
  return {
    add(source, locale, text) {
      const pairs = gathered.get(locale) ?? labelPairs(sourceLanguage);
      gathered.set(locale, pairs);
      const numbers = scanPairs(text, 0).pairs.map((pair) => pairs.add(pair.source, pair.target));
      pages.set(source, {locale, pairs: Uint32Array.from(new Set(numbers.filter((one) => one !== undefined)))});
    },
    learn() {
      const lexicons = new Map(
        Array.from(gathered, ([locale, pairs]): [string, LabelLexicon] => [locale, pairs.learn()]),
      );
      return {
        words: new Map(Array.from(lexicons, ([locale, {words}]) => [locale, words])),
        saidOf(source) {
          const page = pages.get(source);
          return (page && lexicons.get(page.locale)?.saidOf(page.pairs)) ?? [];
        },
      };
    },
  };
}
