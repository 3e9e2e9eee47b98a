import type {Block, Section} from '../model/index.js';
import type {BlockPass, FoundBlock} from './block-pass.js';
import {htmlContexts, type HtmlContext} from './html-context.js';
import {unmaskOffset, type Masked} from './mask.js';
import type {Afford} from './parse-budget.js';
import type {RawPair} from './scan-pairs.js';
import {sectionCollector} from './sections.js';

/** Where a pair stands. */
interface PairContext {
  readonly section: number;
  readonly block: number;
  readonly inLink: boolean;
}

/** Sections and blocks of a page, and where each pair stands in them. */
export interface Contexts {
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  /** By number of pair; every pair has one. */
  readonly pairs: readonly PairContext[];
}

/**
 * Gives every pair its section and block.
 *
 * A pair that the block pass does not place, such as one in a cell beyond the last column of its
 * table, gets the place of the pair before it, and in a table the next column.
 *
 * @param from - offset in the page at which the masked text begins.
 */
export function contexts(
  masked: Masked,
  pairs: readonly RawPair[],
  from: number,
  pass: BlockPass,
  afford: Afford,
): Contexts {
  const found = pass(masked);
  const html = htmlContexts(found, pairs.length);
  const collector = sectionCollector(pairs, (offset) => unmaskOffset(offset, masked, pairs, from), afford);
  const placed: (PairContext | undefined)[] = new Array<undefined>(pairs.length).fill(undefined);
  const blocks: Block[] = [];
  const number = {list: renumber(), table: renumber()};

  for (const block of found) {
    if (block.kind === 'heading') collector.add(block);
    const section = collector.sections.length - 1;
    const linked = new Set(block.linked);
    let before: HtmlContext | undefined;
    let index = -1;
    for (const pair of block.pairs) {
      const around = html.get(pair);
      if (index === -1 || !sameElement(before, around)) {
        index = blocks.length;
        blocks.push(toBlock(block, around, number));
      }
      before = around;
      placed[pair] = {section, block: index, inLink: linked.has(pair)};
    }
  }
  return {
    sections: collector.sections,
    blocks,
    pairs: placed.map((context, pair) => context ?? lost(placed, blocks, pair)),
  };
}

function toBlock(block: FoundBlock, around: HtmlContext | undefined, number: {list: Renumber; table: Renumber}): Block {
  const cell = around?.cell ?? block.cell;
  const inCell = around !== undefined && block.kind === 'code';
  return {
    // A translated sentence in an HTML cell is no code, however far it is indented.
    kind: inCell ? 'html' : block.kind,
    items: [...block.items, ...(around?.items ?? [])].map(({list, ordered, number: position}) => ({
      list: number.list(list),
      ordered,
      number: position,
    })),
    ...(block.depth !== undefined && {depth: block.depth}),
    ...(block.quote !== undefined && {quote: block.quote}),
    ...(cell && {cell: {...cell, table: number.table(cell.table)}}),
    ...(around && {element: around.element}),
  };
}

/** Two contexts are one block when everything in them is the same. */
function sameElement(before: HtmlContext | undefined, now: HtmlContext | undefined): boolean {
  return before === now || JSON.stringify(before) === JSON.stringify(now);
}

type Renumber = (key: number) => number;

/** Numbers things from 0 in the order in which pairs meet them, whatever the pass called them. */
function renumber(): Renumber {
  const numbers = new Map<number, number>();
  return (key) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
}

/** Places a pair beside the one before it, and leaves it there for the next. */
function lost(placed: (PairContext | undefined)[], blocks: Block[], pair: number): PairContext {
  const before = placed[pair - 1];
  const block = before && blocks[before.block];
  const next: Block = !block
    ? {kind: 'paragraph', items: []}
    : {...block, ...(block.cell && {cell: {...block.cell, column: block.cell.column + 1}})};
  const index = block && !block.cell ? before.block : blocks.push(next) - 1;
  const context = {section: before?.section ?? 0, block: index, inLink: false};
  placed[pair] = context;
  return context;
}
