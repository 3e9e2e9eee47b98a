/**
 * The words of a text, cut at its spaces, as numbers: twice the offset behind a word, and one more where it has nothing but letters
 * of Latin-1, as most words do. A word begins behind the space that ends the one before it. Cutting all words out as strings takes longer than
 * nearly all that is asked of them.
 */
export type SpacedWords = readonly number[];

/** Cuts a text at its spaces. */
export function spacedWords(text: string): SpacedWords {
  const words: number[] = [];
  let isOfLetters = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      words.push(2 * at + isOfLetters);
      isOfLetters = 1;
    } else if (!isLatin(code)) isOfLetters = 0;
  }
  words.push(2 * text.length + isOfLetters);
  return words;
}

/** The offset behind a word. */
export function endOfWord(word: number): number {
  return word >> 1;
}

/** Whether a word has nothing but letters of Latin-1: then it needs no pattern that looks around. */
export function hasLettersOnly(word: number): boolean {
  return (word & 1) === 1;
}

/** Whether a character is a letter of ASCII. */
export function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small > 0x60 && small < 0x7b;
}

/** Whether a character is a letter of Latin-1 that belongs to words: the signs for times and divided by stand among them. */
export function isLatin(code: number): boolean {
  return isLetter(code) || (code > 0xbf && code < 0x100 && code !== 0xd7 && code !== 0xf7);
}
