import {allMatches} from '../../text/index.js';

/** A stretch of text that repeats an earlier one. */
export interface RepeatedRun {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Fewest ideographs of a phrase, as opposed to a term, where words are not separated by spaces. */
const shortest = 7;
/** How much a letter of a syllabary counts against an ideograph: a long word in Katakana is one term, and Hiragana is mostly grammar. */
const syllable = 0.3;
const letters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{7,}/gu;

/** The first run of seven ideographs or more, or of what counts as much, that repeats an earlier part of the text, at its full length. */
export function repeatedRun(text: string): RepeatedRun | undefined {
  const seen = new Map<string, number>();
  for (const run of allMatches(text, letters)) {
    const last = run.index + run[0].length - shortest;
    for (let start = run.index; start <= last; start++) {
      const gram = text.slice(start, start + shortest);
      const before = seen.get(gram);
      if (before === undefined) seen.set(gram, start);
      else if (start - before >= shortest) {
        const again = extend(text, before, start, last + shortest);
        if (weigh(again.text) >= shortest) return again;
      }
    }
  }
  return undefined;
}

function weigh(text: string): number {
  const syllables = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}ー]/gu)?.length ?? 0;
  return text.length - syllables * (1 - syllable);
}

function extend(text: string, before: number, start: number, limit: number): RepeatedRun {
  let length = shortest;
  while (start + length < limit && before + length < start && text[before + length] === text[start + length]) length++;
  return {text: text.slice(start, start + length), start, end: start + length};
}

/** Whether a text in a language with spaces has two words in a row twice; then a translation may have them twice, too. */
export function saysTwice(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const seen = new Set<string>();
  return words.some((word, index) => {
    const two = `${words[index - 1] ?? ''} ${word}`;
    const again = index > 0 && seen.has(two);
    seen.add(two);
    return again;
  });
}
