import MarkdownIt from 'markdown-it';

/** A stretch of a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

type Token = ReturnType<MarkdownIt['parse']>[number];

/** Block rules only: where a sentence stands, not what is in it. */
const parser = new MarkdownIt({html: true});
parser.core.ruler.enableOnly(['normalize', 'block']);
parser.block.ruler.disable(['reference']);

/** Lines that are instructions to the publishing system. */
const instruction = /^(?:\[!\w[^\]]*(?:\]|$)|:::)/;

/**
 * Finds the running text of a Markdown page in one language: headings, paragraphs, items and cells.
 * The lines of a paragraph are one range, unless something but white space stands before them, as in quotes.
 *
 * @param body offset behind the front matter.
 */
export function englishRanges(text: string, body: number): Range[] {
  const lines = lineOffsets(text.slice(body)).map((offset) => offset + body);
  const ranges: Range[] = [];
  let at = body;
  for (const token of parser.parse(text.slice(body), {})) {
    if (token.type !== 'inline') continue;
    for (const range of rangesOf(token, text, lines, at)) {
      ranges.push(range);
      at = range.end;
    }
  }
  return ranges;
}

/** The ranges of one block, looked for line by line from where the one before ended. */
function rangesOf(token: Token, text: string, lines: readonly number[], from: number): Range[] {
  const found: Range[] = [];
  let at = Math.max(from, lines[token.map?.[0] ?? 0] ?? 0);
  for (const line of token.content.split('\n')) {
    const content = line.trim();
    const start = content === '' ? -1 : text.indexOf(content, at);
    // The parser has changed the text, as it does with tabs and escaped pipes: it is left out.
    if (start === -1 || start >= (lines[token.map?.[1] ?? lines.length] ?? text.length)) continue;
    at = start + content.length;
    if (instruction.test(content)) continue;
    const before = found.at(-1);
    if (before && /^\s*$/.test(text.slice(before.end, start))) found[found.length - 1] = {start: before.start, end: at};
    else found.push({start, end: at});
  }
  return found;
}

function lineOffsets(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (match) => match.index + match[0].length)];
}
