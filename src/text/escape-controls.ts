/** Control characters, line separators, and characters without a shape, such as those that turn the direction of a text round. Joiners of letters stay. */
const shapeless = /[\p{Cc}\u2028\u2029]|(?![\u200C\u200D])\p{Cf}/gu;

/**
 * Makes characters visible that could steer a terminal, or have a text read otherwise than it is: `\u202e` for the one that
 * turns it round. A line break becomes a blank.
 */
export function escapeControls(text: string): string {
  return text.replace(shapeless, (character) => (character === '\n' ? ' ' : escapeOf(character)));
}

/** The same of a text of several lines, which keeps these and its tabs. */
export function escapeLines(text: string): string {
  return text.replace(/[^\n\t]+/g, escapeControls);
}

function escapeOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
}
