import type {Block, Page, Pair} from '../model/index.js';
import {firstPlace} from '../text/index.js';

/** English text of a block, its pairs and what stands between them. It is not normalised: most of it is only looked at in passing. */
export function blockText(page: Page, block: Block): string {
  const pairs = pairsIn(page, block);
  return gapsIn(page, block)
    .map(({text}, index) => text + (pairs[index]?.source ?? ''))
    .join('');
}

/** What stands in a block before, between and behind its pairs, one more than there are pairs. */
export function gapsIn(page: Page, block: Block): {readonly text: string; readonly start: number}[] {
  let start = block.start;
  const gaps = pairsIn(page, block).map((pair) => {
    const gap = {text: page.text.slice(start, pair.start), start};
    start = pair.end;
    return gap;
  });
  return [...gaps, {text: page.text.slice(start, Math.max(start, block.end)), start}];
}

/** The pairs that stand in a block, by bisection: pages have many of both. */
function pairsIn({pairs}: Page, {start, end}: Block): readonly Pair[] {
  const from = (offset: number): number => firstPlace(pairs.length, (place) => (pairs[place]?.start ?? 0) >= offset);
  return pairs.slice(from(start), from(end));
}
