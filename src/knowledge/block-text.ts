import type {Block, Page, Pair} from '../model/index.js';

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
  const first = firstFrom(pairs, start);
  return pairs.slice(first, firstFrom(pairs, end, first));
}

/** Index of the first pair that begins at an offset or behind it. */
function firstFrom(pairs: readonly Pair[], offset: number, from = 0): number {
  let [low, high] = [from, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
