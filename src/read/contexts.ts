import type {Block, Section} from '../model/index.js';
import type {BlockPass, FoundBlock} from './block-pass.js';
import {htmlContexts, type HtmlContext} from './html-context.js';
import {unmaskOffset, type Masked} from './mask.js';
import type {Afford} from './parse-budget.js';
import type {RawPair} from './scan-pairs.js';
import {sectionCollector} from './sections.js';

/** Where a pair stands. */
export interface PairContext {
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

const none: readonly HtmlContext[] = [];
const noItems: Block['items'] = [];

/**
 * Gives a page its sections and blocks, and every pair its place in them.
 *
 * A pair that the block pass does not place, such as one in a cell beyond the last column of its
 * table, gets the place of the pair before it, and in a table the next column.
 *
 * @param text - the whole page.
 * @param from - offset in the page at which the masked text begins.
 */
export function contexts(
  text: string,
  masked: Masked,
  pairs: readonly RawPair[],
  from: number,
  pass: BlockPass,
  afford: Afford,
): Contexts {
  const found = pass(masked);
  const html = htmlContexts(found, masked.text, pairs.length);
  const toPage = (offset: number): number => unmaskOffset(offset, masked, pairs, from);
  const collector = sectionCollector(text, pairs, afford);
  const placed: (PairContext | undefined)[] = new Array<undefined>(pairs.length).fill(undefined);
  const blocks: Block[] = [];
  const number = {list: renumber(), table: renumber()};
  /** Adds a block; not one that holds nothing, such as an empty cell, unless it is there for a pair, as in an attribute. */
  const add = (block: FoundBlock, around: HtmlContext | undefined, section: number, pair?: RawPair): number => {
    const own = stretch(block, around);
    const first = toPage(own.start);
    const end = trimmedEnd(text, first, toPage(own.end));
    if (first >= end && !pair) return -1;
    const place =
      first < end
        ? {start: trimmedStart(text, first, end), end, section}
        : {start: pair?.start ?? first, end: pair?.end ?? end, section};
    return blocks.push(toBlock(block, around, place, number, toPage)) - 1;
  };

  for (const block of found) {
    if (block.kind === 'heading') {
      const {mark, start, end} = block;
      collector.add(block, {mark: toPage(mark), start: toPage(start), end: toPage(end)});
    }
    const section = collector.sections.length - 1;
    if (block.pairs.length === 0 && !html.cells.has(block)) {
      add(block, undefined, section);
      continue;
    }
    let before: HtmlContext | undefined;
    let index = -1;
    let label = 0;
    const cells = html.cells.get(block) ?? none;
    let cell = 0;
    for (const pair of block.pairs) {
      const around = html.pairs.get(pair);
      for (let next = cells[cell]; around && next && next.start < around.start; next = cells[++cell])
        add(block, next, section);
      if (index === -1 || !sameElement(before, around)) index = add(block, around, section, pairs[pair]);
      else if (before !== around) extend(blocks, index, trimmedEnd(text, 0, toPage(stretch(block, around).end)));
      before = around;
      const offset = masked.offsets[pair] ?? 0;
      while ((block.links[label]?.end ?? Infinity) <= offset) label++;
      placed[pair] = {section, block: index, inLink: (block.links[label]?.start ?? Infinity) <= offset};
    }
    for (; cell < cells.length; cell++) add(block, cells[cell], section);
  }
  return {
    sections: collector.sections,
    blocks,
    pairs: placed.map((context, pair) => context ?? lost(placed, blocks, pair, pairs[pair])),
  };
}

/** What a block holds, or the part of its HTML that is around a pair. */
function stretch(block: FoundBlock, around: HtmlContext | undefined): {start: number; end: number} {
  if (!around || (block.kind !== 'html' && block.kind !== 'code')) return block;
  return {start: Math.max(block.start, around.start), end: Math.min(block.end, around.end)};
}

function extend(blocks: Block[], index: number, end: number): void {
  const block = blocks[index];
  if (block && block.end < end) blocks[index] = {...block, end};
}

/** The end of a stretch without the white space before it. */
function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
  return last;
}

/** The start of a stretch without the white space behind it. */
function trimmedStart(text: string, start: number, end: number): number {
  let first = start;
  while (first < end && isSpace(text.charCodeAt(first))) first++;
  return first;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0;
}

function toBlock(
  block: FoundBlock,
  around: HtmlContext | undefined,
  place: Pick<Block, 'start' | 'end' | 'section'>,
  number: {list: Renumber; table: Renumber},
  toPage: (offset: number) => number,
): Block {
  const cell = around?.cell ?? block.cell;
  const inCell = around !== undefined && block.kind === 'code';
  const items = around && around.items.length > 0 ? [...block.items, ...around.items] : block.items;
  // Filled in turn: spreading what is there and what is not takes longer than finding the blocks.
  const made: {-readonly [Key in keyof Block]: Block[Key]} = {
    // A translated sentence in an HTML cell is no code, however far it is indented.
    kind: inCell ? 'html' : block.kind,
    start: place.start,
    end: place.end,
    section: place.section,
    items:
      items.length === 0
        ? noItems
        : items.map(({list, ordered, number: position}) => ({list: number.list(list), ordered, number: position})),
  };
  if (block.depth !== undefined) made.depth = block.depth;
  if (block.quote !== undefined) made.quote = block.quote;
  if (cell) made.cell = {...cell, table: number.table(cell.table)};
  if (around) made.element = around.element;
  if (block.language) made.language = block.language;
  if (block.links.length > 0)
    made.links = block.links.map(({url, start, end}) => ({url, start: toPage(start), end: toPage(end)}));
  return made;
}

/** Two contexts are one block when they are alike in everything but their place. */
function sameElement(before: HtmlContext | undefined, now: HtmlContext | undefined): boolean {
  if (!before || !now) return before === now;
  const place = {start: 0, end: 0};
  return before === now || JSON.stringify({...before, ...place}) === JSON.stringify({...now, ...place});
}

type Renumber = (key: number) => number;

/** Numbers things from 0 in the order in which blocks meet them, whatever the pass called them. */
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
function lost(
  placed: (PairContext | undefined)[],
  blocks: Block[],
  pair: number,
  {start = 0, end = 0}: Partial<RawPair> = {},
): PairContext {
  const before = placed[pair - 1];
  const section = before?.section ?? 0;
  const block = before && blocks[before.block];
  const next: Block = !block
    ? {kind: 'paragraph', items: [], start, end, section}
    : {...block, start, end, ...(block.cell && {cell: {...block.cell, column: block.cell.column + 1}})};
  const index = block && !block.cell ? before.block : blocks.push(next) - 1;
  const context = {section, block: index, inLink: false};
  placed[pair] = context;
  return context;
}
