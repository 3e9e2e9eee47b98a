import type {Blockquote, Code, Definition, Html, List, Nodes, Paragraph, Parents, Root, Table} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {firstPlace} from '../text/index.js';
import {alertKind} from './alert-kind.js';
import type {FoundBlock, FoundItem, FoundLink} from './block-pass.js';
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

  const add = (node: Nodes, around: Around, rest: Pick<FoundBlock, 'kind' | 'depth' | 'cell' | 'language'>): void => {
    const [mark, last] = range(node);
    const [start, end] = contentRange(masked, node);
    const pairs = pairsIn(masked, mark, last);
    blocks.push({...rest, ...around, mark, start, end, pairs, links: linksIn(masked, node, urls)});
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
    else if (node.type === 'code')
      add(node, around, {kind: 'code', ...(isFenced(masked, node) && {language: node.lang ?? ''})});
    else if (isLeaf(node)) add(node, around, {kind: node.type});
    else if ('children' in node) walkAll(node.children, around);
  };
  const tree: Root = parser.parse(masked.text);
  const urls = definedUrls(tree);
  walk(tree, {items: []});
  return blocks;
}

function isLeaf(node: Nodes): node is Paragraph | Html | Code | Definition {
  return node.type === 'paragraph' || node.type === 'html' || node.type === 'code' || node.type === 'definition';
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
  return first && last ? [range(first)[0], range(last)[1]] : [range(node)[1], range(node)[1]];
}

/** Offsets of what a block holds, without the marks of a heading or a cell. Bare addresses, which GFM makes links of, have none. */
function contentRange(masked: Masked, node: Nodes): [number, number] {
  const [start, end] = range(node);
  if (node.type !== 'heading' && node.type !== 'tableCell') return [start, end];
  const own = masked.text.slice(start, end);
  const [first, last] = childRange(node);
  return [
    node.children[0]?.position ? first : start + (/^(?:#+|\|)[ \t]*/.exec(own)?.[0].length ?? 0),
    node.children.at(-1)?.position ? last : start + own.replace(/\|$/, '').trimEnd().length,
  ];
}

/** Numbers of the pairs whose mask stands between two offsets. */
function pairsIn({offsets}: Masked, start: number, end: number): number[] {
  const found: number[] = [];
  const first = firstPlace(offsets.length, (place) => (offsets[place] ?? 0) >= start);
  for (let pair = first; (offsets[pair] ?? Infinity) < end; pair++) found.push(pair);
  return found;
}

/** Fenced code begins with its fence. */
function isFenced(masked: Masked, code: Code): boolean {
  return /[`~]/.test(masked.text.charAt(range(code)[0]));
}

/** Addresses of the definitions of a page, the first of a name. */
function definedUrls(tree: Root): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  const walk = (node: Nodes): void => {
    if (node.type === 'definition' && !urls.has(node.identifier)) urls.set(node.identifier, node.url);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
  return urls;
}

/** Links with a label. One that does not begin with a bracket is an address that stands for itself. */
function linksIn(masked: Masked, node: Nodes, urls: ReadonlyMap<string, string>): FoundLink[] {
  if (!('children' in node)) return [];
  if ((node.type === 'link' || node.type === 'linkReference') && masked.text[range(node)[0]] === '[') {
    const start = range(node)[0] + 1;
    const end = node.children.length === 0 ? start : childRange(node)[1];
    return [{url: node.type === 'link' ? node.url : (urls.get(node.identifier) ?? ''), start, end}];
  }
  return node.children.flatMap((child) => linksIn(masked, child, urls));
}
