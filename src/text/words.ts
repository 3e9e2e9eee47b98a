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

/** Latin letters with marks. */
const marked = String.raw`\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F`;
const letter = `[A-Za-z${marked}]`;
/** Latin letters, spaces and the commonest marks: what Unicode (UAX #29) cuts in one way in all languages, but for colons. */
const plain = new RegExp(
  String.raw`^[\x20-\x7E\u00A0\u00AB\u00BB${marked}\u2013\u2014\u2018\u2019\u201C-\u201E\u2026]*$`,
);
const colon = new RegExp(`${letter}:${letter}`);
const word = String.raw`[\w${marked}]+(?:(?:(?<=${letter})['.\u2018\u2019](?=${letter})|(?<=\d)['.\u2018\u2019,;](?=\d))[\w${marked}]+)*`;
const pieces = new RegExp(`${word}| +|.`, 'g');
const plainWords = new RegExp(word, 'g');

/** Whether a text can be cut by a pattern, which takes a tenth of the time of a segmenter. */
function isPlain(text: string): boolean {
  return plain.test(text) && !(text.includes(':') && colon.test(text));
}

/** Cuts a text into words, white space and marks; joined they are the text. Chinese, Japanese and Thai are cut by dictionary. */
export function segments(text: string, locale: string): string[] {
  if (isPlain(text)) return text.match(pieces) ?? [];
  return Array.from(segmenter(locale).segment(text), (part) => part.segment);
}

/** The words of a text, without white space and marks, in order. */
export function words(text: string, locale: string): string[] {
  if (isPlain(text)) return (text.match(plainWords) ?? []).filter((found) => found !== '_');
  return Array.from(segmenter(locale).segment(text))
    .filter((part) => part.isWordLike)
    .map((part) => part.segment);
}
