import type {Blockquote, Code, Definition, Html, List, Nodes, Paragraph, Parents, Root, Table} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {alertKind} from './alert-kind.js';
import type {FoundBlock, FoundItem} from './block-pass.js';
import type {Masked} from './mask.js';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** What stands around a node. */
interface Around {
  readonly items: readonly FoundItem[];
  readonly quote?: string;
}

/** The reference block pass: what CommonMark and GFM, read by `remark-parse`, say of the masked page. */
export function remarkBlocks(masked: Masked): FoundBlock[] {
  const blocks: FoundBlock[] = [];
  let lists = 0;
  let tables = 0;

  const add = (
    node: Nodes,
    around: Around,
    rest: Omit<FoundBlock, 'items' | 'quote' | 'start' | 'text' | 'pairs' | 'linked'>,
  ): void => {
    const [start, end] = range(node);
    const pairs = pairsIn(masked, start, end);
    const isKept =
      rest.kind === 'heading' ||
      rest.kind === 'html' ||
      (node.type === 'code' && mayBeHtml(masked.text, start, node.value));
    if (pairs.length === 0 && !isKept) return;
    const [textStart, textEnd] = rest.kind === 'heading' && 'children' in node ? childRange(node) : [start, end];
    const text = node.type === 'html' ? node.value : masked.text.slice(textStart, textEnd);
    blocks.push({...rest, ...around, start, text, pairs, linked: linkedIn(masked, node)});
  };

  const walkAll = (nodes: readonly Nodes[], around: Around): void => {
    for (const node of nodes) walk(node, around);
  };
  const walkList = (node: List, around: Around): void => {
    const list = lists++;
    const ordered = node.ordered === true;
    const first = ordered ? (node.start ?? 1) : 1;
    for (const [index, item] of node.children.entries()) {
      walkAll(item.children, {...around, items: [...around.items, {list, ordered, number: first + index}]});
    }
  };
  const addCells = (node: Table, around: Around): void => {
    const table = tables++;
    for (const [row, cells] of node.children.entries()) {
      for (const [column, cell] of cells.children.entries())
        add(cell, around, {kind: 'cell', cell: {table, row, column}});
    }
  };
  const walk = (node: Nodes, around: Around): void => {
    if (node.type === 'heading') add(node, around, {kind: 'heading', depth: node.depth});
    else if (node.type === 'blockquote') walkAll(node.children, {...around, quote: quoteKind(masked, node)});
    else if (node.type === 'list') walkList(node, around);
    else if (node.type === 'table') addCells(node, around);
    else if (isLeaf(node)) add(node, around, {kind: node.type});
    else if ('children' in node) walkAll(node.children, around);
  };
  const tree: Root = parser.parse(masked.text);
  walk(tree, {items: []});
  return blocks;
}

function isLeaf(node: Nodes): node is Paragraph | Html | Code | Definition {
  return node.type === 'paragraph' || node.type === 'html' || node.type === 'code' || node.type === 'definition';
}

/** Indented code with tags in it. Fenced code begins with its fence. */
function mayBeHtml(text: string, start: number, code: string): boolean {
  return text[start] !== '`' && text[start] !== '~' && code.includes('<');
}

function quoteKind(masked: Masked, quote: Blockquote): string {
  const first = quote.children[0];
  return first?.type === 'paragraph' ? alertKind(masked.text.slice(...range(first))) : 'quote';
}

function range(node: Nodes): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

function childRange(node: Parents): [number, number] {
  const first = node.children[0];
  const last = node.children.at(-1);
  return first && last ? [range(first)[0], range(last)[1]] : [0, 0];
}

/** Numbers of the pairs whose mask stands between two offsets. */
function pairsIn(masked: Masked, start: number, end: number): number[] {
  let low = 0;
  let high = masked.offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((masked.offsets[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let pair = low; (masked.offsets[pair] ?? Infinity) < end; pair++) found.push(pair);
  return found;
}

/** Pairs in link labels. A link that does not begin with a bracket is an address that stands for itself. */
function linkedIn(masked: Masked, node: Nodes): number[] {
  if (!('children' in node)) return [];
  if ((node.type === 'link' || node.type === 'linkReference') && masked.text[range(node)[0]] === '[') {
    return pairsIn(masked, ...childRange(node));
  }
  return node.children.flatMap((child) => linkedIn(masked, child));
}
