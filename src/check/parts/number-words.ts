import type {Locale} from '../../model/index.js';

/**
 * Values of the number words in a text, each as often as it stands there.
 * Where words are not parted by spaces a word counts wherever its characters stand;
 * elsewhere it may begin a longer one (`zweistufig`).
 */
export function numberWordsIn(text: string, locale: Locale): number[] {
  const words = Object.keys(locale.numberWords);
  if (words.length === 0) return [];
  const lower = text.toLowerCase();
  if (locale.spaceless) return substrings(lower, locale);
  const found = lower.match(/[\p{L}\p{M}'’]+/gu) ?? [];
  const values = found.map((word, index) => {
    const exact = locale.numberWords[word];
    const next = locale.numberWords[found[index + 1] ?? ''] ?? 0;
    // `twenty-four` is 20, 4 and 24.
    if (exact !== undefined)
      return exact >= 10 && exact < 100 && exact % 10 === 0 && next > 0 && next < 10 ? [exact, exact + next] : [exact];
    // `d'une`, `un'altra`.
    const parts = word.split(/['’]/).flatMap((part) => locale.numberWords[part] ?? []);
    if (parts.length > 0) return parts;
    const begun = words.filter((known) => isPartOf(known, word)).map((known) => locale.numberWords[known] ?? 0);
    // `zweieinhalb` is 2 and 2.5.
    return begun.length > 0 &&
      words.some((known) => locale.numberWords[known] === half && known.length >= 3 && word.endsWith(known))
      ? begun.flatMap((value) => [value, value + half])
      : begun;
  });
  return [...values.flat(), ...withHalves(values)];
}

/** Whether a number word begins a longer one; a word of two syllables is long in Hangul. Arabic and Hebrew put small words in front. */
function isPartOf(known: string, word: string): boolean {
  if (word.startsWith(known)) return known.length >= 4 || (known.length >= 2 && /^\p{Script=Hangul}/u.test(known));
  return (
    known.length >= 3 &&
    word.length - known.length <= 3 &&
    word.endsWith(known) &&
    /^[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(known)
  );
}

const half = 0.5;

/** `two hours and a half`, `two and a half`: what a half adds to the number a few words before it. */
function withHalves(values: readonly (readonly number[])[]): number[] {
  return values.flatMap((own, index) => {
    if (!own.includes(half)) return [];
    return values
      .slice(Math.max(0, index - 4), index)
      .flat()
      .filter((value) => Number.isInteger(value))
      .map((value) => value + half);
  });
}

/** The longest word counts where several begin at one place. */
function substrings(text: string, locale: Locale): number[] {
  const longestFirst = Object.entries(locale.numberWords).sort(([a], [b]) => b.length - a.length);
  const values: number[] = [];
  const halves: number[] = [];
  let before = {value: half, end: 0};
  for (let at = 0; at < text.length; ) {
    const found = longestFirst.find(([word]) => text.startsWith(word, at));
    if (found) {
      const [word, value] = found;
      values.push(value);
      if (value === half && Number.isInteger(before.value) && at - before.end <= 12) halves.push(before.value + half);
      before = {value, end: at + word.length};
    }
    at += found ? found[0].length : 1;
  }
  return [...values, ...halves];
}
