import type {Page, Pair} from '../model/index.js';
import {textHash} from '../text/index.js';
import {counter, type Counter} from './counter.js';
import {neighbours, wordsOf} from './words-of.js';

/** What is known of all sentences of a locale, as counts and hashes. */
export interface LocaleTexts {
  readonly words: Counter;
  readonly neighbours: Counter;
  /** Whether a source has several translations. */
  readonly hasOthers: (source: string) => boolean;
}

/** What is known of all sentences of some pages. */
export interface PageSet {
  readonly add: (page: Pick<Page, 'meta' | 'pairs'>) => void;
  readonly textsIn: (locale: string) => LocaleTexts | undefined;
}

/** Hashes of the translations of each source, by its hash; most sources have one. */
type Translations = Map<string, string | Set<string>>;

/** Gathers what is known of the sentences of pages. Sentences that stand on several pages count once. */
export function pageSet(): PageSet {
  const locales = new Map<string, LocaleTexts & {readonly translations: Translations}>();
  return {
    add({meta, pairs}) {
      const known = locales.get(meta.locale) ?? emptyTexts();
      locales.set(meta.locale, known);
      for (const pair of pairs) {
        if (!isNew(pair, known.translations)) continue;
        const words = wordsOf(pair.target, meta.locale);
        for (const word of new Set(words)) known.words.add(word);
        for (const two of new Set(neighbours(words))) known.neighbours.add(two);
      }
    },
    textsIn: (locale) => locales.get(locale),
  };
}

function emptyTexts(): LocaleTexts & {readonly translations: Translations} {
  const translations: Translations = new Map();
  return {
    words: counter(),
    neighbours: counter(),
    hasOthers: (source) => typeof translations.get(textHash(source)) === 'object',
    translations,
  };
}

/** Notes the translation of a source; whether it was not known. */
function isNew({source, target}: Pair, translations: Translations): boolean {
  const [from, to] = [textHash(source), textHash(target)];
  const known = translations.get(from);
  if (known === undefined) translations.set(from, to);
  else if (typeof known === 'object') {
    if (known.has(to)) return false;
    known.add(to);
  } else if (known === to) return false;
  else translations.set(from, new Set([known, to]));
  return true;
}
