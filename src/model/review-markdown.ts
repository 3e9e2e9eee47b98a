import type {ReviewText, ReviewToken} from './review-page.js';

/** What stands before and behind a text with a mark. */
const around: Readonly<Record<string, readonly [before: string, after: (url: string) => string]>> = {
  b: ['**', () => '**'],
  i: ['*', () => '*'],
  c: ['`', () => '`'],
  a: ['[', (url) => `](${url})`],
  p: ['![', (url) => `](${url})`],
};

/** A mark that is open, with the address that closes it. */
interface Open {
  readonly letter: string;
  readonly url: string;
}

/** The Markdown of a text, as it is usually written: most texts are, the others say theirs. */
export function markdownOf(text: ReviewText): string {
  let markdown = '';
  let open: readonly Open[] = [];
  for (const part of [...text, '']) {
    const marks = typeof part === 'string' ? [] : marksOf(part);
    const same = open.findIndex(({letter, url}, index) => marks[index]?.letter !== letter || marks[index].url !== url);
    const kept = same === -1 ? open.length : same;
    for (const {letter, url} of open.slice(kept).reverse()) markdown += around[letter]?.[1](url) ?? '';
    for (const {letter} of marks.slice(kept)) markdown += around[letter]?.[0] ?? '';
    markdown += typeof part === 'string' ? part : part.s;
    open = marks;
  }
  return markdown;
}

/** Outermost first. A picture in a link has its own address, and that of the link is not known. */
function marksOf({m = '', u = ''}: ReviewToken): Open[] {
  return Array.from(m)
    .filter((letter) => letter in around)
    .map((letter) => ({letter, url: letter === 'a' || letter === 'p' ? u : ''}));
}
