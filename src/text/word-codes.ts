/** 1 for the characters of words as `\b` knows them: Latin letters without marks, digits and `_`. */
const inWords = Uint8Array.from({length: 128}, (_, code) => Number(/\w/.test(String.fromCharCode(code))));

/** Whether a UTF-16 code unit is a character of a word as `\b` knows it. */
export function isWordCode(code: number): boolean {
  return code < 128 && inWords[code] === 1;
}

/**
 * The next number for a row of characters: the same for letters in both cases. Equal rows have equal numbers, unequal ones
 * mostly others, so a number only tells where to look twice.
 *
 * @param key the number of what stands before; 0 at first.
 */
export function nextKey(key: number, code: number): number {
  return ((key << 5) ^ (code | 32)) & 0x3fffffff;
}
