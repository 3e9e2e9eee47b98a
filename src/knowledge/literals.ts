import type {Page} from '../model/index.js';
import type {Codes} from '../codes/index.js';

/** Text that nobody translated: a fenced block of code, or a line that names an error code. */
export interface Literal {
  readonly text: string;
  /** Offset in `Page.text`. */
  readonly start: number;
  /** Index in `Page.sections`. */
  readonly section: number;
  /** Whether it stands to the right of the margin, as in a list item. */
  readonly indented: boolean;
}

const fence = /^[ \t>]*(`{3,}|~{3,})/;

/** Literal text between the pairs of a page, in order. Headings are left to the sections. */
export function literals(page: Page, codes: Codes): Literal[] {
  const found: Literal[] = [];
  let start = page.frontMatter.raw.length;
  for (const pair of page.pairs) {
    found.push(...literalsBetween(page, start, pair.start, codes));
    start = pair.end;
  }
  return [...found, ...literalsBetween(page, start, page.text.length, codes)];
}

function literalsBetween(page: Page, start: number, end: number, codes: Codes): Literal[] {
  const found: Literal[] = [];
  let code: {mark: string; start: number; lines: string[]; indented: boolean} | undefined;
  let offset = start;
  for (const line of page.text.slice(start, end).split('\n')) {
    const mark = fence.exec(line)?.[1];
    if (code) {
      if (mark?.startsWith(code.mark)) {
        found.push({
          text: code.lines.join('\n'),
          start: code.start,
          section: sectionAt(page, code.start),
          indented: code.indented,
        });
        code = undefined;
      } else code.lines.push(line.trimEnd());
    } else if (mark !== undefined) {
      code = {mark, start: offset, lines: [], indented: /^[ \t]/.test(line)};
    } else if (!/^\s*(?:#|\|)|\|\s*$|<t[dhr]\b/.test(line) && codes.find(line).length > 0) {
      found.push({text: line.trim(), start: offset, section: sectionAt(page, offset), indented: /^[ \t]/.test(line)});
    }
    offset += line.length + 1;
  }
  // A fence that does not close before the next pair only looks like one.
  return found;
}

function sectionAt(page: Page, offset: number): number {
  return page.sections.findLastIndex((section) => section.start <= offset);
}
