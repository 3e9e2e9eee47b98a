import {linkUrl, markdownSpans} from './markdown-links.js';
import {code, literal} from './markdown-literal.js';

/** Escapes, which stay what they are, and marks that could become code, a link or a tag together with those of another text. */
const escapeOrMark = /\\[\p{P}$+<=>^`|~]|[`[\]<$\\]/gu;

/** What makes a heading, a list, a quotation, a table or a rule of a line, where it stands at its beginning. */
const lineStart = /^(?:([#>+=|:~-]|\*(?=\s|$)|[*_](?=[*_\s]*$))|(\d{1,9})(?=[.)](?:\s|$)))/;

/** What a link may lead to. */
const harmlessUrl = /^(?:https?:\/\/|mailto:|\/(?!\/))[^\s<>\p{Cc}]*$/iu;

/**
 * A sentence in Markdown, on one line, so that it can stand in any page: emphasis, code and links stay, images, tags and
 * links that lead nowhere from there are taken away, and nothing in it can begin a block, a tag or a link of its own.
 *
 * @param resolve gives the address of a link in another page; the address as it stands by default.
 */
export function safeMarkdown(markdown: string, resolve: (url: string) => string | undefined = (url) => url): string {
  const line = markdown.replace(/[\s\u200B]+/g, ' ').trim();
  return written(line, resolve)
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(lineStart, (_, mark?: string, number = '') =>
      mark === undefined ? `${number as string}\\` : `\\${mark}`,
    );
}

function written(line: string, resolve: (url: string) => string | undefined): string {
  let text = '';
  let at = 0;
  for (const span of markdownSpans(line)) {
    if (span.start < at) continue;
    text += escaped(line.slice(at, span.start));
    at = span.end;
    const inner = line.slice(span.innerStart, span.innerEnd);
    if (span.kind === 'code') text += code(inner.trim());
    else if (span.kind === 'autolink') text += linkTo(literal(inner), inner);
    else if (span.kind === 'link')
      text += linkTo(
        written(inner, () => undefined),
        resolve(linkUrl(line, span) ?? ''),
      );
    else text += ' ';
  }
  return text + escaped(line.slice(at));
}

function linkTo(label: string, url: string | undefined): string {
  if (url === undefined || !harmlessUrl.test(url)) return label;
  return `[${label}](${url.replace(/[()\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)})`;
}

function escaped(text: string): string {
  return text.replace(escapeOrMark, (mark) => (mark.length > 1 ? mark : `\\${mark}`)).replace(/\p{Cc}/gu, ' ');
}
