import {doubt, type Locale, type SentenceToRate} from '../model/index.js';
import {fingerprint} from '../text/index.js';
import {gatheredLine} from './gathered-line.js';
import {isForeign, sentenceWords} from './sentence-words.js';

/**
 * Gathers what rating the sentences of a page needs of it: which words are rare is known when all pages have come.
 *
 * @param judged names of pairs that somebody has judged: their words count, and they are not rated.
 * @returns lines for `ratePages`.
 */
export function gatherSentences(
  sentences: readonly SentenceToRate[],
  locale: Locale,
  judged: ReadonlySet<string>,
): string {
  const isJudged = (hashes: SentenceToRate['hashes']): boolean =>
    judged.size > 0 && judged.has(fingerprint({subject: doubt, locale: locale.tag, ...hashes}));
  const counts = new Map<string, number>();
  const known = new Set<string>();
  const cut = sentences.map((sentence) => {
    const words = sentenceWords(sentence, locale);
    const name = sentence.hashes.source + sentence.hashes.target;
    if (!known.has(name)) for (const word of words.words) counts.set(word, (counts.get(word) ?? 0) + 1);
    known.add(name);
    return {sentence, words};
  });
  return cut
    .map(({sentence: {unit, source, severities, hashes}, words: {words, added, neighbours}}) =>
      gatheredLine({
        unit: isJudged(hashes) ? '' : unit,
        ...hashes,
        length: source.length,
        severities,
        foreign: added.filter((word) => isForeign(word, locale)),
        // What two sentences of one page have is not rare.
        added: added.filter((word) => !isForeign(word, locale) && (counts.get(word) ?? 0) < 2),
        words,
        neighbours,
      }),
    )
    .join('');
}
