/** How the opening tag of every pair begins. */
export const openingStart = '<span data-ttu-id=';
/** The word that every lookup holds. */
export const lookupWord = 'sxs-lookup';

const beforeWord = ['</span><span class="', '</span><span class=&quot;'];
const quotes = ['"', '&quot;'];
const sourceTag = '><span data-stu-id=';
/** Ids are short; the limit keeps a lost quote from reading the whole page as one. */
const idPattern = /[^"&<>\s]{1,100}/y;

/** The opening tag of a pair. */
export interface Opening {
  readonly id: string;
  /** Offset behind the tag. */
  readonly end: number;
  /** Offset of its first quote. */
  readonly quote: number;
  /** Whether one of its quotes stands as an entity. */
  readonly escaped: boolean;
}

/** What stands between the two sides of a pair. */
export interface Lookup {
  readonly id: string;
  /** Offset of the end tag of the translation. */
  readonly start: number;
  /** Offset of the first character of the source. */
  readonly sourceStart: number;
  /** Offset of the first quote of the attribute that has a quote as an entity. */
  readonly quote: number;
  readonly escaped: boolean;
}

/** Reads the opening tag that begins at an offset. */
export function readOpening(text: string, start: number): Opening | undefined {
  const quote = start + openingStart.length;
  const value = quotedId(text, quote);
  if (!value || text[value.end] !== '>') return undefined;
  return {id: value.id, end: value.end + 1, quote, escaped: value.escaped};
}

/** Reads the tags around the word `sxs-lookup` that begins at an offset. */
export function readLookup(text: string, word: number): Lookup | undefined {
  const before = beforeWord.find((tags) => text.startsWith(tags, word - tags.length));
  const afterWord = word + lookupWord.length;
  const quote = quotes.find((mark) => text.startsWith(mark, afterWord));
  if (before === undefined || quote === undefined) return undefined;
  const tag = afterWord + quote.length;
  if (!text.startsWith(sourceTag, tag)) return undefined;
  const value = quotedId(text, tag + sourceTag.length);
  if (!value || text[value.end] !== '>') return undefined;
  const escapedClass = quote !== '"' || before !== beforeWord[0];
  return {
    id: value.id,
    start: word - before.length,
    sourceStart: value.end + 1,
    quote: escapedClass ? word - 1 : tag + sourceTag.length,
    escaped: value.escaped || escapedClass,
  };
}

function quotedId(text: string, start: number): {id: string; end: number; escaped: boolean} | undefined {
  const first = quotes.find((mark) => text.startsWith(mark, start));
  if (first === undefined) return undefined;
  idPattern.lastIndex = start + first.length;
  const id = idPattern.exec(text)?.[0];
  if (id === undefined) return undefined;
  const idEnd = start + first.length + id.length;
  const second = quotes.find((mark) => text.startsWith(mark, idEnd));
  if (second === undefined) return undefined;
  return {id, end: idEnd + second.length, escaped: first !== '"' || second !== '"'};
}
