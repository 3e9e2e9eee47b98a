/** A text as a comment or an attribute has it: on one line, without characters that no text has. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ').trim();
}
