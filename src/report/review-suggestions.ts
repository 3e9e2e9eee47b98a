import type {Suggestion, SuggestionGap} from '../model/index.js';
import {code, literal} from '../text/markdown-literal.js';

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
