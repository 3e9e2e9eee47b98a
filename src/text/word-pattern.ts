/**
 * A pattern for any of some words: as a whole word, or wherever its characters stand where words are not separated by spaces.
 *
 * @param words plain words, at least one; longer ones count first.
 */
export function wordPattern(
  words: readonly string[],
  {spaceless}: {readonly spaceless: boolean},
  flags: string,
): RegExp {
  const any = words
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(literal)
    .join('|');
  const letter = String.raw`[\p{L}\p{M}\p{N}_]`;
  return new RegExp(spaceless ? `(?:${any})` : `(?<!${letter}|[-'’])(?:${any})(?!${letter}|-\\p{L})`, flags);
}

/** A text as a regular expression that matches it alone. */
export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** Patterns as the alternatives of one, which matches nothing where there are none: beside others `(?!)` would make it slow. */
export function anyOf(patterns: readonly string[]): string {
  return patterns.length > 0 ? patterns.join('|') : '(?!)';
}

/** Words as the alternatives of one pattern, in a group. */
export function anyWord(words: readonly string[]): string {
  return `(?:${anyOf(words.map(literal))})`;
}
