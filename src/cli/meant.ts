import {editDistance} from '../text/edit-distance.js';

/** Letters by which a misspelt word differs, at most. */
const mostSlips = 2;

/** The word that was probably meant. */
function meant(word: string, words: readonly string[]): string | undefined {
  const near = words
    .map((one) => ({one, slips: editDistance(word.toLowerCase(), one.toLowerCase())}))
    .filter(({slips}) => slips <= mostSlips)
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.one;
}

/** The same as a question; empty for none. */
export function didYouMean(word: string, words: readonly string[]): string {
  const one = meant(word, words);
  return one === undefined ? '' : ` Did you mean ${one}?`;
}
