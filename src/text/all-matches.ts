/**
 * All that a pattern finds in a text, in order. `matchAll` makes a copy of the pattern for each text, which takes longer than
 * to look through a sentence.
 *
 * @param pattern with the flag `g`.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
