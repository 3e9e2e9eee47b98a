/** Words of four letters or more that stand on their own, and not in an address, a path or a name with digits. */
export const wordsToSpell = /(?<![\p{L}\p{M}\p{N}_@./\\'’-])[\p{L}\p{M}]{4,}(?![\p{L}\p{M}\p{N}_@/\\'’-]|\.\p{L})/gu;

/** Letters that forms of one word mostly share. */
const stemLength = 6;

/** What a word begins with. */
export function stemOf(word: string): string {
  return word.slice(0, stemLength);
}
