const segmenters = new Map<string, Intl.Segmenter>();

/** One segmenter per locale: making one costs more than using it. An invalid tag gives the root rules. */
function segmenter(locale: string): Intl.Segmenter {
  let found = segmenters.get(locale);
  if (!found) {
    try {
      found = new Intl.Segmenter(locale, {granularity: 'sentence'});
    } catch {
      found = new Intl.Segmenter('und', {granularity: 'sentence'});
    }
    segmenters.set(locale, found);
  }
  return found;
}

/** Abbreviations whose full stop does not end a sentence, where something follows them. */
const abbreviation =
  /(?:^|[\s(（])(?:e\.g|i\.e|etc|vs|approx|incl|no|nr|fig|inc|corp|ltd|mr|mrs|ms|dr|prof|st|ca|bzw|z\.\s?b|u\.\s?a|d\.\s?h|usw|p\.\s?ex|t\.\s?ex|bl\.\s?a|bijv|т\.\s?е|т\.\s?д|т\.\s?п|напр)\.\s+$/iu;

/** What can follow a sentence end only when the sentence goes on: a lower-case letter, a digit group, a closing mark. */
const continues = /^[\p{Ll})\]}»”’,;:]/u;

/** Whether a cut here would fall inside a link, an image, code or strong text. */
function isOpen(text: string): boolean {
  let square = 0;
  let round = 0;
  let ticks = 0;
  let stars = 0;
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (char === '\\') index++;
    else if (char === '`') ticks++;
    else if (ticks % 2 === 1) continue;
    else if (char === '[') square++;
    else if (char === ']') {
      square--;
      if (text[index + 1] === '(') {
        round++;
        index++;
      }
    } else if (char === ')' && round > 0) round--;
    else if (char === '*' && text[index + 1] === '*') {
      stars++;
      index++;
    }
  }
  return square > 0 || round > 0 || ticks % 2 === 1 || stars % 2 === 1;
}

/**
 * Cuts a Markdown paragraph into sentences by the rules of a locale.
 * Codes (`4.4.316`), abbreviations, links, code and strong text stay whole.
 *
 * @returns sentences without the white space between them; a text without one gives an empty list.
 */
export function sentences(markdown: string, locale: string): string[] {
  const found: string[] = [];
  let open = '';
  const parts = Array.from(segmenter(locale).segment(markdown), (part) => part.segment);
  for (const [index, part] of parts.entries()) {
    open += part;
    const next = parts[index + 1];
    if (next !== undefined && (abbreviation.test(open) || continues.test(next.trimStart()) || isOpen(open))) continue;
    if (open.trim()) found.push(open.trim());
    open = '';
  }
  if (open.trim()) found.push(open.trim());
  return found;
}
