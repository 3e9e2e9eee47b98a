import type {Element, ElementContent, Root, RootContent} from 'hast';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {firstPlace} from '../text/index.js';
import type {FoundBlock, FoundItem} from './block-pass.js';
import {cellPlaces, type CellPlace} from './html-cells.js';
import {isTooDeep} from './html-depth.js';
import {maskFinder} from './mask.js';

const parser = unified().use(rehypeParse, {fragment: true}).freeze();
/** Longest HTML between two headings that is parsed, in UTF-16 code units. */
const longest = 500_000;

/** Tags of tables and lists. */
const structure = /<\/?(?:table|thead|tbody|t[dhr]|li|ol|ul)\b/i;
const fence = /^(?:```|~~~)/;

/** What HTML stands around a pair, or in a cell without one. */
export interface HtmlContext {
  readonly element: string;
  /** Offsets in the masked text of what the element holds. */
  readonly start: number;
  readonly end: number;
  readonly items: readonly FoundItem[];
  readonly cell?: CellPlace;
}

export interface HtmlContexts {
  /**
   * By number of pair. Pairs outside HTML have none, and Markdown blocks only count as in HTML where they stand in a
   * cell or an item. Lists and tables count from -1 down, so that they stay apart from those of Markdown.
   */
  readonly pairs: ReadonlyMap<number, HtmlContext>;
  /** Cells with a text and no pair, by the block of HTML that they stand in. */
  readonly cells: ReadonlyMap<FoundBlock, readonly HtmlContext[]>;
}

/**
 * Finds the HTML elements around pairs, and the cells without any.
 *
 * The HTML of all blocks between two headings is parsed as one text, with the pairs of the other
 * blocks in their place: blank lines cut an HTML table into several blocks of Markdown, and still it
 * is one table. Headings end it, so that a tag that nobody closed does not reach over the whole page.
 *
 * @param text - the masked page.
 * @param count - how many pairs it has.
 */
export function htmlContexts(blocks: readonly FoundBlock[], text: string, count: number): HtmlContexts {
  const pairs = new Map<number, HtmlContext>();
  const cells = new Map<FoundBlock, HtmlContext[]>();
  const numbers = {list: 0, table: 0};
  for (let start = 0; start < blocks.length; ) {
    let end = start + 1;
    while (end < blocks.length && blocks[end]?.kind !== 'heading') end++;
    const group = joined(blocks.slice(start, end), text);
    start = end;
    if (!group) continue;
    const raw = new Set(group.blocks.filter((block) => block.kind === 'html').flatMap((block) => block.pairs));
    const find = maskFinder(count, group.blocks.find((block) => block.pairs.length > 0)?.pairs[0] ?? 0);
    placePairs(parser.parse(group.html), find, numbers, {
      range: group.range,
      pair(pair, context, inCellOrItem) {
        if (raw.has(pair) || inCellOrItem) pairs.set(pair, context);
      },
      cell(context) {
        const block = group.blockAround(context);
        if (!block) return;
        const own = cells.get(block);
        if (own) own.push(context);
        else cells.set(block, [context]);
      },
    });
  }
  return {pairs, cells};
}

interface Group {
  readonly blocks: readonly FoundBlock[];
  /** HTML of the blocks that are some, masks of the others. */
  readonly html: string;
  /** Offsets in the masked page of a stretch of it. */
  readonly range: (start: number, end: number) => {start: number; end: number};
  /** The block of HTML that a stretch of the masked page lies in. */
  readonly blockAround: (range: {readonly start: number; readonly end: number}) => FoundBlock | undefined;
}

/** The blocks between two headings as one HTML; `undefined` when there is nothing to learn from it, or too much. */
function joined(blocks: readonly FoundBlock[], text: string): Group | undefined {
  const textOf = (block: FoundBlock): string => text.slice(block.start, block.end);
  if (!blocks.some((block) => block.kind === 'html' && matters(block, textOf(block)))) return undefined;
  const starts: number[] = [];
  let html = '';
  for (const block of blocks) {
    starts.push(html.length);
    const own = textOf(block);
    html += `${isHtml(block, own) ? own : own.replace(/[^\uE000-\uF8FF]+/g, ' ')}\n\n`;
  }
  if (html.length > longest || isTooDeep(html)) return undefined;
  const toMasked = (offset: number): number => {
    const index = Math.max(0, lastFrom(starts, offset));
    const block = blocks[index];
    return block ? Math.min(block.end, block.start + offset - (starts[index] ?? 0)) : 0;
  };
  const maskedStarts = blocks.map((block) => block.start);
  return {
    blocks,
    html,
    range: (start, end) => ({start: toMasked(start), end: toMasked(end)}),
    blockAround({start, end}) {
      const block = blocks[lastFrom(maskedStarts, start)];
      return block?.kind === 'html' && end <= block.end ? block : undefined;
    },
  };
}

/** Only HTML that holds pairs, or opens something that may hold the pairs of later blocks, is worth parsing. */
function matters(block: FoundBlock, text: string): boolean {
  return block.pairs.length > 0 || structure.test(text);
}

/** In an HTML table that a blank line has cut, what is indented by four spaces is code to Markdown, and the table's to everyone else. */
function isHtml(block: FoundBlock, text: string): boolean {
  return block.kind === 'html' || (block.kind === 'code' && !fence.test(text) && structure.test(text));
}

interface Visitor {
  readonly range: Group['range'];
  readonly pair: (pair: number, context: HtmlContext, inCellOrItem: boolean) => void;
  readonly cell: (context: HtmlContext) => void;
}

function placePairs(
  tree: Root,
  find: (text: string) => number[],
  numbers: {list: number; table: number},
  visitor: Visitor,
): void {
  const cells = cellPlaces(tree, numbers);
  const contextIn = (element: Element, items: readonly FoundItem[], cell: CellPlace | undefined): HtmlContext => {
    const start = element.children[0]?.position?.start.offset ?? element.position?.start.offset ?? 0;
    const end = element.children.at(-1)?.position?.end.offset ?? element.position?.end.offset ?? 0;
    return {element: element.tagName, ...visitor.range(start, end), items, ...(cell && {cell})};
  };
  /** @returns whether there were pairs. */
  const placeIn = (text: string, parents: readonly Element[], items: readonly FoundItem[]): boolean => {
    const found = find(text);
    const element = parents.at(-1);
    if (found.length === 0 || !element) return found.length > 0;
    const cell = parents.map((parent) => cells.get(parent)).findLast((place) => place !== undefined);
    const context = contextIn(element, items, cell);
    for (const pair of found) visitor.pair(pair, context, cell !== undefined || items.length > 0);
    return true;
  };
  /** @returns whether there were pairs. */
  const walk = (
    node: Root | RootContent | ElementContent,
    parents: readonly Element[],
    items: readonly FoundItem[],
  ): boolean => {
    if (node.type === 'text') return placeIn(node.value, parents, items);
    // Pairs in comments are counted, so that the next mask is known for what it is.
    if (node.type === 'comment') return find(node.value).length > 0;
    if (node.type === 'root') return node.children.map((child) => walk(child, parents, items)).includes(true);
    if (node.type !== 'element') return false;
    const within = [...parents, node];
    let hasPairs = placeIn(Object.values(node.properties).join(' '), within, items);
    const ordered = node.tagName === 'ol';
    const isList = ordered || node.tagName === 'ul';
    const list = isList ? --numbers.list : 0;
    let number = 0;
    for (const child of node.children) {
      const isItem = isList && child.type === 'element' && child.tagName === 'li';
      if (isItem) number++;
      hasPairs = walk(child, within, isItem ? [...items, {list, ordered, number}] : items) || hasPairs;
    }
    const cell = hasPairs ? undefined : cells.get(node);
    if (cell && hasText(node)) visitor.cell(contextIn(node, items, cell));
    return hasPairs;
  };
  walk(tree, [], []);
}

function hasText(node: ElementContent): boolean {
  return node.type === 'text' ? node.value.trim() !== '' : node.type === 'element' && node.children.some(hasText);
}

/** The place of the last of some offsets, in ascending order, that is not behind another one; -1 when all are. */
function lastFrom(starts: readonly number[], offset: number): number {
  return firstPlace(starts.length, (place) => (starts[place] ?? Infinity) > offset) - 1;
}
