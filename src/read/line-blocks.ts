import type {BlockPass, FoundBlock} from './block-pass.js';
import {maskFinder} from './mask.js';

const heading = /^ {0,3}(#{1,6})[ \t](.*)$/;
const listMark = /^[ \t]*(?:[-+*]|(\d{1,9})[.)])[ \t]/;
/** What makes a line worth looking at. */
const interesting = /[#\uE000-\uF8FF]/g;
/** Most headings that become sections; a page with more is no page. */
const mostHeadings = 10_000;

/**
 * The block pass for pages too large for a parser: every line a block of its own, headings and list
 * items by their first characters. Linear, whatever stands there.
 */
export const lineBlocks: BlockPass = (masked) => {
  const blocks: FoundBlock[] = [];
  const find = maskFinder(masked.offsets.length);
  const {text} = masked;
  let headings = 0;
  let list = 0;
  interesting.lastIndex = 0;
  for (let hit = interesting.exec(text); hit; hit = interesting.exec(text)) {
    const start = text.lastIndexOf('\n', hit.index) + 1;
    const next = text.indexOf('\n', hit.index);
    const end = next === -1 ? text.length : next;
    interesting.lastIndex = end;
    const line = text.slice(start, end);
    const pairs = find(line);
    const title = headings < mostHeadings && line.length < 10_000 ? heading.exec(line) : null;
    if (title) {
      headings++;
      blocks.push({
        kind: 'heading',
        depth: title[1]?.length ?? 1,
        items: [],
        mark: start,
        start: end - (title[2]?.length ?? 0),
        end,
        pairs,
        links: [],
      });
    } else if (pairs.length > 0) {
      const mark = listMark.exec(line.slice(0, 100));
      const items = mark ? [{list: list++, ordered: mark[1] !== undefined, number: Number(mark[1] ?? 1)}] : [];
      blocks.push({kind: 'paragraph', items, mark: start, start, end, pairs, links: []});
    }
  }
  return blocks;
};
