const escapable = /\\([\p{P}$+<=>^`|~])/gu;

/** What a text must hold for anything to be done: most English sentences hold none of it. */
const uneven = /[^\x20-\x7E]|[\\&]| {2}|^ | $/;

/**
 * Brings a Markdown text into the form in which two wordings are compared:
 * Unicode NFC, escaped punctuation unescaped, entities for spaces and white space folded to one space.
 */
export function normalise(markdown: string): string {
  if (!uneven.test(markdown)) return markdown;
  return markdown
    .normalize('NFC')
    .replace(escapable, '$1')
    .replaceAll('&nbsp;', ' ')
    .replace(/[\s\u200B]+/g, ' ')
    .trim();
}
