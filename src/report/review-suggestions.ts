import {suggestionOrigin, type Suggestion, type SuggestionGap} from '../model/index.js';
import type {ReviewSuggestion} from '../model/review-page.js';
import {code, literal} from '../text/markdown-literal.js';
import {scriptJson} from '../text/script-json.js';

/** What stands in a gap of a review: a line for each suggestion, which says where it comes from. */
export function reviewSuggestions({own = ''}: SuggestionGap, suggestions: readonly Suggestion[]): string {
  return suggestions.map((one) => `\n${own}- **suggestion** (${originOf(one)}): ${literal(one.text)}`).join('');
}

function originOf({from, by}: Suggestion): string {
  const {article, file, line, date, source} = from;
  return [
    ...(by === undefined ? [] : [`decided by ${literal(by)}`]),
    code(file === undefined ? article : `${file}:${line ?? 1}`),
    ...(date === undefined ? [] : [date]),
    ...(source === undefined ? [] : [`of the English: ${literal(source)}`]),
  ].join(', ');
}

/** What stands in a gap of a row of the review page: its last field, only where there is any. */
export function rowSuggestions(suggestions: readonly Suggestion[]): string {
  if (suggestions.length === 0) return '';
  const shown = suggestions.map((one): ReviewSuggestion => ({text: one.text, from: suggestionOrigin(one)}));
  return `,"suggestions":${scriptJson(shown)}`;
}
