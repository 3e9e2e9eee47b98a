import type {Article, Block, Slot, Unit} from '../../model/index.js';
import type {ReviewBlock, ReviewOutside} from '../../model/review-page.js';
import {canonicalPage} from '../article-pages.js';
import {outsideTexts} from './outside-text.js';

/** A sentence in its place on the canonical page. */
export interface OutlineUnit {
  readonly unit: Unit;
  readonly block: ReviewBlock;
}

/**
 * What stands on the canonical page, in its order: sentences, and what a reader sees around them. The same in all locales.
 */
export function reviewOutline(article: Article): (OutlineUnit | ReviewOutside)[] {
  const page = canonicalPage(article);
  const pairs: number[][] = page.blocks.map(() => []);
  for (const [index, {block}] of page.pairs.entries()) pairs[block]?.push(index);
  const slots: Slot[][] = page.pairs.map(() => []);
  for (const slot of article.slots) slots[slot.pair]?.push(slot);
  const blockOf = reviewBlocks();
  const outline: (OutlineUnit | ReviewOutside)[] = [];
  for (const [index, block] of page.blocks.entries()) {
    const own = pairs[index] ?? [];
    if (block.kind === 'definition' && own.length === 0) continue;
    const around = own.flatMap((pair) => page.pairs[pair] ?? []);
    for (const [place, text] of outsideTexts(page, block, around).entries()) {
      if (text !== '') outline.push({outside: text, block: blockOf(block)});
      for (const slot of slots[own[place] ?? -1] ?? []) {
        const unit = article.units[slot.unit];
        if (unit) outline.push({unit, block: blockOf(block)});
      }
    }
  }
  return outline;
}

/** Makes a function that says where a row stands; the mark of a list item is given once. Alike ones are one object. */
function reviewBlocks(): (block: Block) => ReviewBlock {
  const known = new Map<string, ReviewBlock>();
  let shown = '';
  return ({kind, depth, items, quote, cell}) => {
    const last = items.at(-1);
    const name = last ? `${last.list}.${last.number}` : '';
    const item = !last || name === shown ? undefined : last.ordered ? `${last.number}.` : '•';
    if (last) shown = name;
    const deep = kind === 'heading' ? depth : items.length > 0 ? items.length : undefined;
    const key = [kind, deep, item, quote, cell?.row, cell?.column].join('\0');
    const found = known.get(key) ?? {
      kind,
      ...(deep !== undefined && {depth: deep}),
      ...(item !== undefined && {item}),
      ...(quote !== undefined && {quote}),
      ...(cell && {cell: [cell.row, cell.column] as const}),
    };
    known.set(key, found);
    return found;
  };
}
