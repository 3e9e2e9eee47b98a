import type {Locale} from '../../model/index.js';

/**
 * Values of the number words in a text, each as often as it stands there.
 * Where words are not parted by spaces a word counts wherever its characters stand;
 * elsewhere it may begin a longer one (`zweistufig`) when it has four letters or more.
 */
export function numberWordsIn(text: string, locale: Locale): number[] {
  const words = Object.keys(locale.numberWords);
  if (words.length === 0) return [];
  const lower = text.toLowerCase();
  if (locale.spaceless) return substrings(lower, locale);
  const found = lower.match(/[\p{L}\p{M}'’]+/gu) ?? [];
  return found.flatMap((word, index) => {
    const exact = locale.numberWords[word];
    const next = locale.numberWords[found[index + 1] ?? ''] ?? 0;
    // `twenty-four` is 20, 4 and 24.
    if (exact !== undefined) return exact >= 20 && exact < 100 && next > 0 && next < 10 ? [exact, exact + next] : [exact];
    return words.filter((known) => known.length >= 4 && word.startsWith(known)).map((known) => locale.numberWords[known] ?? 0);
  });
}

/** The longest word counts where several begin at one place. */
function substrings(text: string, locale: Locale): number[] {
  const longestFirst = Object.entries(locale.numberWords).sort(([a], [b]) => b.length - a.length);
  const values: number[] = [];
  for (let at = 0; at < text.length; ) {
    const found = longestFirst.find(([word]) => text.startsWith(word, at));
    if (found) values.push(found[1]);
    at += found ? found[0].length : 1;
  }
  return values;
}
