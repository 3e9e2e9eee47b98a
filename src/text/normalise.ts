import {remembered} from './remembered.js';

const escapable = /\\([\p{P}$+<=>^`|~])/gu;

/** What a text must hold so that normalising changes it: most English sentences hold none of it. */
const uneven = /[^\x20-\x7E]|[\\&]| (?: |$)|^ /;

/**
 * Brings a Markdown text into the form in which two wordings are compared:
 * Unicode NFC, escaped punctuation unescaped, entities for spaces and white space folded to one space.
 */
export function normalise(markdown: string): string {
  return uneven.test(markdown) ? evened(markdown) : markdown;
}

/** Several stages ask for the same texts. */
const evened = remembered((markdown) =>
  markdown
    .normalize('NFC')
    .replace(escapable, '$1')
    .replaceAll('&nbsp;', ' ')
    .replace(/[\s\u200B]+/g, ' ')
    .trim(),
);
