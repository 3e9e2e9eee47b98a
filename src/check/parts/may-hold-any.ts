/** Most words that are looked for one by one: looking for more takes longer than reading the text. */
const few = 8;

/** Tells cheaply whether a text may hold any of some words: true where they are too many to be looked for. */
export function mayHoldAny(text: string, words: readonly string[]): boolean {
  return words.length > few || words.some((word) => text.includes(word));
}
