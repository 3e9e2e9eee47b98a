const escapable = /\\([\p{P}$+<=>^`|~])/gu;

/** What a text must hold for anything to be done: most English sentences hold none of it. */
const uneven = /[^\x20-\x7E]|[\\&]| (?: |$)|^ /;

/** Texts that are remembered: those of a large page. Several rooms ask for the same ones. */
const most = 5000;
const known = new Map<string, string>();

/**
 * Brings a Markdown text into the form in which two wordings are compared:
 * Unicode NFC, escaped punctuation unescaped, entities for spaces and white space folded to one space.
 */
export function normalise(markdown: string): string {
  if (!uneven.test(markdown)) return markdown;
  let even = known.get(markdown);
  if (even === undefined) {
    even = evened(markdown);
    if (known.size >= most) known.clear();
    known.set(markdown, even);
  }
  return even;
}

function evened(markdown: string): string {
  return markdown
    .normalize('NFC')
    .replace(escapable, '$1')
    .replaceAll('&nbsp;', ' ')
    .replace(/[\s\u200B]+/g, ' ')
    .trim();
}
