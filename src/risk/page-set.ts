import type {Page} from '../model/index.js';
import {textHash} from '../text/index.js';
import {placeOf} from './counter.js';
import {localeTexts, type GrowingTexts, type LocaleTexts} from './locale-texts.js';
import {neighbours, wordsOf} from './words-of.js';

/** What is known of all sentences of some pages. */
export interface PageSet {
  readonly add: (page: Pick<Page, 'meta' | 'pairs'>) => void;
  readonly textsIn: (locale: string) => LocaleTexts | undefined;
}

/** Gathers what is known of the sentences of pages. Sentences that stand on several pages count once. */
export function pageSet(): PageSet {
  const locales = new Map<string, GrowingTexts>();
  return {
    add({meta, pairs}) {
      const known = locales.get(meta.locale) ?? localeTexts();
      locales.set(meta.locale, known);
      for (const {source, target} of pairs) {
        if (!known.isNew(textHash(source), textHash(target))) continue;
        const words = wordsOf(target, meta.locale);
        for (const word of new Set(words)) known.words.add(placeOf(word));
        for (const two of new Set(neighbours(words))) known.neighbours.add(placeOf(two));
      }
    },
    textsIn: (locale) => locales.get(locale),
  };
}
