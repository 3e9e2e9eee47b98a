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

/** Something without which there is nothing of the kind: most texts have none of it. */
const mayBeUnread = /[&*<@[\]`]|:\/\/|www\./i;

/** A Markdown text with spaces for what is not text for readers; what stays has its offsets. */
export function readable(markdown: string): string {
  return mayBeUnread.test(markdown) ? replaceAddresses(markdown, blank).replace(unread, blank) : markdown;
}

/** As many spaces as a stretch has characters. */
export function blank(found: string): string {
  return ' '.repeat(found.length);
}
