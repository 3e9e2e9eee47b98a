import {evenSpaces} from './even-spaces.js';
import {linkUrl, markdownSpans} from './markdown-links.js';
import {unescaped} from './unescaped.js';

/** Escapes, which stay what they are, marks of strong and slanted text, and entities. */
const inline =
  /\\[\p{P}$+<=>^`|~]|\*\*|__|(?<![\w*\\])\*(?=[^*\s])|(?<=[^*\s])\*(?![\w*])|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]+);/giu;

/**
 * Text of a Markdown sentence for reading and searching, on one line: labels of links and strong text without their
 * marks, code as it stands, no images and tags.
 */
export function plain(markdown: string): string {
  return evenSpaces(withoutMarks(withoutSpans(markdown)).normalize('NFC')).trim();
}

/** Takes links, images and tags away; code and addresses are escaped, so that the marks in them stay. */
function withoutSpans(markdown: string): string {
  let text = '';
  let at = 0;
  /** Ends of the links that are open, innermost last: behind their labels stands what is not shown. */
  const ends: {readonly label: number; readonly end: number}[] = [];
  const upTo = (offset: number): void => {
    for (let last = ends.at(-1); last && last.label <= offset; last = ends.at(-1)) {
      text += markdown.slice(at, Math.max(at, last.label));
      at = Math.max(at, last.end);
      ends.pop();
    }
    text += markdown.slice(at, Math.max(at, offset));
    at = Math.max(at, offset);
  };
  for (const span of markdownSpans(markdown)) {
    // What stands in an image, or in an address, is not shown.
    if (span.start < at) continue;
    upTo(span.start);
    if (span.start < at) continue;
    at = span.kind === 'link' ? span.innerStart : span.end;
    if (span.kind === 'link') ends.push({label: span.innerEnd, end: span.end});
    else if (span.kind === 'tag') text += ' ';
    else if (span.kind !== 'image')
      text += escaped(linkUrl(markdown, span) ?? markdown.slice(span.innerStart, span.innerEnd));
  }
  upTo(markdown.length);
  return text;
}

function escaped(text: string): string {
  return text.replace(/[!"#$%&'()*+,./:;<=>?@[\\\]^_`{|}~-]/g, String.raw`\$&`);
}

function withoutMarks(text: string): string {
  if (!/[&*\\_]/.test(text)) return text;
  return text.replace(inline, (mark) =>
    mark.startsWith('\\') ? mark.slice(1) : mark.startsWith('&') ? unescaped(mark) : '',
  );
}
