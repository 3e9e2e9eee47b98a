/** A stretch of a text, by offsets. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

const entities: Readonly<Record<string, string>> = {'&quot;': '"', '&amp;': '&'};

/**
 * The stretch that was written as if it were one attribute value: from the raw quote of a tag whose
 * closing quote is an entity, up to the next raw quote. Everything in it was escaped, texts included.
 */
export function escapedRegion(text: string, quote: number): Region {
  const end = text.indexOf('"', quote + 1);
  return {start: quote, end: end === -1 ? text.length : end};
}

/**
 * Takes one level of attribute escaping (`&quot;`, `&amp;`) off the part of a text that lies in a region.
 *
 * @param start - offset of the text in the page.
 */
export function unescapeIn(text: string, start: number, region: Region): string {
  const from = Math.max(0, region.start - start);
  const to = Math.min(text.length, region.end - start);
  if (from >= to) return text;
  return (
    text.slice(0, from) +
    text.slice(from, to).replace(/&(?:quot|amp);/g, (entity) => entities[entity] ?? entity) +
    text.slice(to)
  );
}
