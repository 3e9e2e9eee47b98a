import {riskParts, riskPoints, type Finding, type Locale, type Pair, type Risk} from '../model/index.js';
import {textHash} from '../text/index.js';
import {placeOf} from './counter.js';
import type {LocaleTexts} from './locale-texts.js';
import {isForeign, sentenceWords} from './sentence-words.js';

/** What a pair is rated by. */
export interface RatedBy {
  readonly findings: readonly Pick<Finding, 'severity'>[];
  readonly locale: Locale;
  /** What is known of all sentences of the locale. */
  readonly texts: LocaleTexts;
}

/** Rates how soon a reviewer should look at a pair. */
export function ratePair(pair: Pick<Pair, 'source' | 'target'>, {findings, locale, texts}: RatedBy): Risk {
  const {added, neighbours} = sentenceWords(pair, locale);
  const words = added.filter((word) => texts.words.isRare(placeOf(word)) || isForeign(word, locale));
  const parts = riskParts({
    severities: findings.map(({severity}) => severity),
    words: words.length,
    neighbours: neighbours.filter((two) => texts.neighbours.isRare(placeOf(two))).length,
    length: pair.source.length,
    hasOthers: texts.hasOthers(textHash(pair.source)),
  });
  return {points: riskPoints(parts), parts, words};
}
