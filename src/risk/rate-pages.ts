import {riskParts, riskPoints, type PageRisk, type PageToRate} from '../model/index.js';
import type {ReviewRisk} from '../model/review-page.js';
import {placeOf} from './counter.js';
import {readGathered, unpackPlaces} from './gathered-line.js';
import {localeTexts, type LocaleTexts} from './locale-texts.js';

/** So many sentences make the risk of a page: a long page is not risky for its length. */
const riskiest = 10;

/**
 * Rates the sentences of all pages of a locale, page by page. They are gone through twice: what is rare is known when all were counted.
 * In memory are counts, and a hash of each sentence.
 *
 * @param pages gives them, each time the same, in any order.
 */
export function* ratePages(pages: () => Iterable<PageToRate>): Generator<PageRisk> {
  const texts = localeTexts();
  for (const {sentences} of pages()) {
    for (const {source, target, words, neighbours} of readGathered(sentences)) {
      if (!texts.isNew(source, target)) continue;
      unpackPlaces(words).forEach(texts.words.add);
      unpackPlaces(neighbours).forEach(texts.neighbours.add);
    }
  }
  for (const {page, sentences} of pages()) yield {page, ...ratePage(sentences, texts)};
}

function ratePage(lines: string, texts: LocaleTexts): Omit<PageRisk, 'page'> {
  const sentences: Record<string, ReviewRisk> = {};
  const points: number[] = [];
  for (const {unit, source, length, severities, foreign, added, neighbours} of readGathered(lines)) {
    if (unit === '') continue;
    const words = [...foreign, ...added.filter((word) => texts.words.isRare(placeOf(word)))];
    const rare = unpackPlaces(neighbours).filter(texts.neighbours.isRare).length;
    const hasOthers = texts.hasOthers(source);
    sentences[unit] = [length, rare, hasOthers ? 1 : 0, ...words];
    points.push(riskPoints(riskParts({severities, words: words.length, neighbours: rare, length, hasOthers})));
  }
  points.sort((a, b) => b - a);
  const sum = points.slice(0, riskiest).reduce((all, one) => all + one, 0);
  return {sentences, points: Math.round(sum)};
}
