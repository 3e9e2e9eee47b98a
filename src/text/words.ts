const segmenters = new Map<string, Intl.Segmenter>();

/** One segmenter per locale: making one costs more than using it. An invalid tag gives the root rules. */
function segmenter(locale: string): Intl.Segmenter {
  let found = segmenters.get(locale);
  if (!found) {
    try {
      found = new Intl.Segmenter(locale, {granularity: 'word'});
    } catch {
      found = new Intl.Segmenter('und', {granularity: 'word'});
    }
    segmenters.set(locale, found);
  }
  return found;
}

/** Cuts a text into words, white space and marks; joined they are the text. Chinese, Japanese and Thai are cut by dictionary. */
export function segments(text: string, locale: string): string[] {
  return Array.from(segmenter(locale).segment(text), (part) => part.segment);
}

/** The words of a text, without white space and marks, in order. */
export function words(text: string, locale: string): string[] {
  return Array.from(segmenter(locale).segment(text))
    .filter((part) => part.isWordLike)
    .map((part) => part.segment);
}
