import {replaceAddresses} from './markdown-links.js';

/** What is not text for readers beside the addresses of links: code, tags, URLs, mail addresses, entities. */
const unread = new RegExp(
  [
    /(?<!\\)`[^`]*`/,
    /(?<!\\)<\/?[a-z][^<>]*>/,
    /\b(?:https?:\/\/|www\.)[^\s<>()[\]"']+/,
    /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/,
    /&#?\w{1,10};/,
    /[*`[\]]/,
  ]
    .map((pattern) => pattern.source)
    .join('|'),
  'gi',
);

/** A Markdown text with spaces for what is not text for readers; what stays has its offsets. */
export function readable(markdown: string): string {
  return replaceAddresses(markdown, blank).replace(unread, blank);
}

/** As many spaces as a stretch has characters. */
export function blank(found: string): string {
  return ' '.repeat(found.length);
}
