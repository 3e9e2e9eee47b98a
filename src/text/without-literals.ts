import {markdownSpans} from './markdown-links.js';
import {plain} from './plain.js';

/** What stands for code, addresses and pictures: a mark that is no part of a word. */
const literal = ' … ';

/** Code that is a number, with a unit at most, is read: `25`, `25 MB`. */
const isNumber = /^[\d.,]+ ?[\p{L}%]{0,8}$/u;

const addresses =
  /\b(?:https?:\/\/|www\.)[^\s<>()[\]"'、。，；（）「」]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/g;

/** The words of a Markdown sentence on one line, in which code, addresses and pictures are but a mark. */
export function withoutLiterals(markdown: string): string {
  let text = '';
  let at = 0;
  for (const {kind, start, end, innerStart, innerEnd} of markdownSpans(markdown)) {
    if (start < at || kind === 'link' || kind === 'tag') continue;
    const isRead = kind === 'code' && isNumber.test(markdown.slice(innerStart, innerEnd).trim());
    text += markdown.slice(at, start) + (isRead ? markdown.slice(innerStart, innerEnd) : literal);
    at = end;
  }
  const read = plain(text + markdown.slice(at));
  return mayHaveAddress(read) ? read.replace(addresses, '…') : read;
}

/** Whether a text has what all addresses have: most sentences have none. */
function mayHaveAddress(text: string): boolean {
  return text.includes('@') || text.includes('://') || text.includes('www.');
}
