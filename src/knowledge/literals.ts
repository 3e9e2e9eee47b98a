import type {Block, ListItem, Page} from '../model/index.js';
import type {Codes} from '../codes/index.js';
import {gapsIn} from './block-text.js';

/** Text that nobody translated: a block of code, or a line that names an error code. */
export interface Literal {
  readonly text: string;
  /** Offset in `Page.text`. */
  readonly start: number;
  /** Index in `Page.sections`. */
  readonly section: number;
  readonly items: readonly ListItem[];
}

const fence = /^[ \t>]*(?:`{3,}|~{3,})/;

/** Literal text outside the pairs of a page, in order. Headings are left to the sections, cells to the tables. */
export function literals(page: Page, codes: Codes): Literal[] {
  return page.blocks.flatMap((block) => {
    if (block.kind === 'heading' || block.cell) return [];
    const {section, items} = block;
    return textsIn(page, block, codes).map((found) => ({...found, section, items}));
  });
}

function textsIn(page: Page, block: Block, codes: Codes): {text: string; start: number}[] {
  const gaps = gapsIn(page, block);
  const lines = gaps[0]?.text.split('\n') ?? [];
  if (block.kind === 'code' && gaps.length === 1 && fence.test(lines[0] ?? '')) {
    // Without a closing fence it is no code block.
    if (lines.length < 2 || !fence.test(lines.at(-1) ?? '')) return [];
    return [
      {
        text: lines
          .slice(1, -1)
          .map((line) => line.trimEnd())
          .join('\n'),
        start: block.start,
      },
    ];
  }
  // Indented code.
  if (block.kind === 'code' && block.language === undefined && gaps.length === 1)
    return [
      {
        text: lines
          .map((line) => line.trim())
          .join('\n')
          .trim(),
        start: block.start,
      },
    ];
  return gaps.flatMap(({text, start}) => linesWithCodes(text, start, codes));
}

function linesWithCodes(text: string, from: number, codes: Codes): {text: string; start: number}[] {
  const found: {text: string; start: number}[] = [];
  let start = from;
  for (const line of text.split('\n')) {
    if (codes.find(line).length > 0) found.push({text: line.trim(), start});
    start += line.length + 1;
  }
  return found;
}
