/** How the opening tag of every pair begins. */
export const openingStart = '<span data-ttu-id=';
/** The word that every lookup holds. */
export const lookupWord = 'sxs-lookup';

const beforeWord = '</span><span class=';
const quote = '"';
const escapedQuote = '&quot;';
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
  const at = start + openingStart.length;
  const value = quotedId(text, at);
  if (!value || text[value.end] !== '>') return undefined;
  return {id: value.id, end: value.end + 1, quote: at, escaped: value.escaped};
}

/** Reads the tags around the word `sxs-lookup` that begins at an offset. */
export function readLookup(text: string, word: number): Lookup | undefined {
  const before = quoteBefore(text, word);
  const afterWord = word + lookupWord.length;
  const after = quoteAt(text, afterWord);
  if (before === undefined || after === undefined) return undefined;
  const start = word - before.length - beforeWord.length;
  const tag = afterWord + after.length;
  if (!text.startsWith(beforeWord, start) || !text.startsWith(sourceTag, tag)) return undefined;
  const value = quotedId(text, tag + sourceTag.length);
  if (!value || text[value.end] !== '>') return undefined;
  const escapedClass = after !== quote || before !== quote;
  return {
    id: value.id,
    start,
    sourceStart: value.end + 1,
    quote: escapedClass ? word - 1 : tag + sourceTag.length,
    escaped: value.escaped || escapedClass,
  };
}

function quotedId(text: string, start: number): {id: string; end: number; escaped: boolean} | undefined {
  const first = quoteAt(text, start);
  if (first === undefined) return undefined;
  const idStart = start + first.length;
  idPattern.lastIndex = idStart;
  if (!idPattern.test(text)) return undefined;
  const idEnd = idPattern.lastIndex;
  const second = quoteAt(text, idEnd);
  if (second === undefined) return undefined;
  const escaped = first !== quote || second !== quote;
  return {id: text.slice(idStart, idEnd), end: idEnd + second.length, escaped};
}

/** The quote that begins at an offset, as it stands. */
function quoteAt(text: string, at: number): string | undefined {
  if (text[at] === quote) return quote;
  return text.startsWith(escapedQuote, at) ? escapedQuote : undefined;
}

/** The quote that ends at an offset, as it stands. */
function quoteBefore(text: string, at: number): string | undefined {
  if (text[at - 1] === quote) return quote;
  return text.endsWith(escapedQuote, at) ? escapedQuote : undefined;
}
