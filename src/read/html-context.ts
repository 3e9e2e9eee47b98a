import type {Element, ElementContent, Root, RootContent} from 'hast';
import {selectAll} from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import type {FoundBlock, FoundItem} from './block-pass.js';
import {isTooDeep} from './html-depth.js';
import {maskFinder} from './mask.js';

const parser = unified().use(rehypeParse, {fragment: true}).freeze();
/** Longest HTML between two headings that is parsed, in UTF-16 code units. */
const longest = 500_000;

/** Tags of tables and lists. */
const structure = /<\/?(?:table|thead|tbody|t[dhr]|li|ol|ul)\b/i;
const fence = /^(?:```|~~~)/;

/** What HTML stands around a pair. */
export interface HtmlContext {
  readonly element: string;
  readonly items: readonly FoundItem[];
  readonly cell?: {readonly table: number; readonly row: number; readonly column: number};
}

/**
 * Finds the HTML elements around pairs.
 *
 * The HTML of all blocks between two headings is parsed as one text, with the pairs of the other
 * blocks in their place: blank lines cut an HTML table into several blocks of Markdown, and still it
 * is one table. Headings end it, so that a tag that nobody closed does not reach over the whole page.
 *
 * @param count - how many pairs the page has.
 * @returns contexts by number of pair; pairs outside HTML have none, and Markdown blocks only count as
 *   in HTML where they stand in a cell or an item. Lists and tables count from -1 down, so that they stay
 *   apart from those of Markdown.
 */
export function htmlContexts(blocks: readonly FoundBlock[], count: number): ReadonlyMap<number, HtmlContext> {
  const contexts = new Map<number, HtmlContext>();
  const numbers = {list: 0, table: 0};
  for (let start = 0; start < blocks.length; ) {
    let end = start + 1;
    while (end < blocks.length && blocks[end]?.kind !== 'heading') end++;
    const group = blocks.slice(start, end);
    start = end;
    if (!group.some(matters)) continue;
    const raw = new Set(group.filter((block) => block.kind === 'html').flatMap((block) => block.pairs));
    const html = group.map((block) => (isHtml(block) ? block.text : masksOf(block))).join('\n\n');
    if (html.length > longest || isTooDeep(html)) continue;
    const find = maskFinder(count, group.find((block) => block.pairs.length > 0)?.pairs[0] ?? 0);
    placePairs(parser.parse(html), find, numbers, (pair, context, inCellOrItem) => {
      if (raw.has(pair) || inCellOrItem) contexts.set(pair, context);
    });
  }
  return contexts;
}

/** Only HTML that holds pairs, or opens something that may hold the pairs of later blocks, is worth parsing. */
function matters(block: FoundBlock): boolean {
  return block.kind === 'html' && (block.pairs.length > 0 || structure.test(block.text));
}

/** In an HTML table that a blank line has cut, what is indented by four spaces is code to Markdown, and the table's to everyone else. */
function isHtml(block: FoundBlock): boolean {
  return block.kind === 'html' || (block.kind === 'code' && !fence.test(block.text) && structure.test(block.text));
}

function masksOf(block: FoundBlock): string {
  return block.text.replace(/[^\uE000-\uF8FF]+/g, ' ');
}

function placePairs(
  tree: Root,
  find: (text: string) => number[],
  numbers: {list: number; table: number},
  place: (pair: number, context: HtmlContext, inCellOrItem: boolean) => void,
): void {
  const cells = cellPlaces(tree, numbers);
  const placeIn = (text: string, parents: readonly Element[], items: readonly FoundItem[]): void => {
    const element = parents.at(-1);
    const cell = parents.map((parent) => cells.get(parent)).findLast((found) => found !== undefined);
    for (const pair of find(text)) {
      if (element)
        place(pair, {element: element.tagName, items, ...(cell && {cell})}, cell !== undefined || items.length > 0);
    }
  };
  const walk = (
    node: Root | RootContent | ElementContent,
    parents: readonly Element[],
    items: readonly FoundItem[],
  ): void => {
    if (node.type === 'text') placeIn(node.value, parents, items);
    // Pairs in comments are counted, so that the next mask is known for what it is.
    if (node.type === 'comment') find(node.value);
    if (node.type === 'root') for (const child of node.children) walk(child, parents, items);
    if (node.type !== 'element') return;
    const within = [...parents, node];
    placeIn(Object.values(node.properties).join(' '), within, items);
    const ordered = node.tagName === 'ol';
    const isList = ordered || node.tagName === 'ul';
    const list = isList ? --numbers.list : 0;
    let number = 0;
    for (const child of node.children) {
      const isItem = isList && child.type === 'element' && child.tagName === 'li';
      if (isItem) number++;
      walk(child, within, isItem ? [...items, {list, ordered, number}] : items);
    }
  };
  walk(tree, [], []);
}

function cellPlaces(tree: Root, numbers: {table: number}): Map<Element, NonNullable<HtmlContext['cell']>> {
  const places = new Map<Element, NonNullable<HtmlContext['cell']>>();
  for (const table of selectAll('table', tree)) {
    const number = --numbers.table;
    selectAll(':scope > tr, :scope > * > tr', table).forEach((tr, row) => {
      selectAll(':scope > td, :scope > th', tr).forEach((cell, column) =>
        places.set(cell, {table: number, row, column}),
      );
    });
  }
  return places;
}
