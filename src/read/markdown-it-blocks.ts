import MarkdownIt from 'markdown-it';
import type {BlockPass, FoundBlock, FoundItem} from './block-pass.js';
import {markdownSpans, places, type Places} from '../text/index.js';
import {alertKind} from './alert-kind.js';
import {maskFinder, masks, type Masked} from './mask.js';

type Token = ReturnType<MarkdownIt['parse']>[number];

/** Block rules only: what stands in a line matters for links alone, and those are found without a tree. */
const parser = new MarkdownIt({html: true});
parser.core.ruler.enableOnly(['normalize', 'block']);
parser.block.ruler.disable(['reference', 'table']);
// Behind quotes and lists, as CommonMark has it: `> a | b` begins a quote, whatever follows.
parser.block.ruler.before('lheading', 'table-in-order', tableRule(), {alt: ['paragraph']});

/** The rule of the library for tables, which it tries before all others. */
function tableRule(): ReturnType<MarkdownIt['block']['ruler']['getRules']>[number] {
  const {ruler} = new MarkdownIt().block;
  ruler.enableOnly(['table']);
  const [rule] = ruler.getRules('');
  if (!rule) throw new Error('Expected markdown-it to have a rule for tables');
  return rule;
}

/** A container that is open where the pass stands. */
interface Container {
  readonly items: readonly FoundItem[];
  readonly quote: string | undefined;
}

const kinds: Readonly<Record<string, FoundBlock['kind']>> = {
  heading_open: 'heading',
  paragraph_open: 'paragraph',
  th_open: 'cell',
  td_open: 'cell',
};
const literal: Readonly<Record<string, FoundBlock['kind']>> = {fence: 'code', code_block: 'code', html_block: 'html'};

/**
 * The block pass for bulk reading: markdown-it's block rules on the masked page. It gives what
 * `remarkBlocks` gives at a tenth of the time; the test over real and generated pages lists the exceptions.
 */
export const markdownItBlocks: BlockPass = (masked) => {
  const blocks: FoundBlock[] = [];
  const find = maskFinder(masked.offsets.length);
  const tokens = parser.parse(masked.text, {});
  const lines = places(masked.text);
  const defined = definitions(masked.text);
  const open: Container[] = [];
  let around: Container = {items: [], quote: undefined};
  let lists = 0;
  let list = {number: 0, ordered: false, next: 1};
  const outerLists: (typeof list)[] = [];
  const cell = {table: -1, row: -1, column: -1};
  const enter = (next: Container): void => {
    open.push(around);
    around = next;
  };

  for (const [index, token] of tokens.entries()) {
    switch (token.type) {
      case 'bullet_list_open':
      case 'ordered_list_open':
        outerLists.push(list);
        list = {
          number: lists++,
          ordered: token.type === 'ordered_list_open',
          next: Number(token.attrGet('start') ?? 1),
        };
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        list = outerLists.pop() ?? list;
        break;
      case 'list_item_open':
        enter({...around, items: [...around.items, {list: list.number, ordered: list.ordered, number: list.next++}]});
        break;
      case 'blockquote_open':
        enter({...around, quote: quoteKind(tokens, index)});
        break;
      case 'list_item_close':
      case 'blockquote_close':
        around = open.pop() ?? around;
        break;
      case 'table_open':
        cell.table++;
        cell.row = -1;
        break;
      case 'tr_open':
        cell.row++;
        cell.column = -1;
        break;
      case 'th_open':
      case 'td_open':
        cell.column++;
        break;
      default: {
        const before = tokens[index - 1];
        const kind = token.type === 'inline' ? kinds[before?.type ?? ''] : literal[token.type];
        if (!kind) break;
        const pairs = find(token.content);
        const isKept =
          kind === 'heading' || kind === 'html' || (token.type === 'code_block' && token.content.includes('<'));
        if (pairs.length === 0 && !isKept) break;
        blocks.push({
          kind,
          depth: kind === 'heading' ? Number(before?.tag.slice(1)) : undefined,
          items: around.items,
          quote: around.quote,
          cell: kind === 'cell' ? {...cell} : undefined,
          start: kind === 'heading' ? headingStart(masked, lines, token) : lines.lineStart((token.map?.[0] ?? 0) + 1),
          text: token.type === 'fence' ? token.markup + token.content : token.content,
          pairs,
          linked: token.type === 'inline' ? linkedPairs(token.content, pairs, defined) : [],
        });
      }
    }
  }
  return blocks;
};

/** Pairs in link labels. The masks of a text stand in it in the order of its pairs. */
function linkedPairs(text: string, pairs: readonly number[], defined: (name: string) => boolean): number[] {
  if (pairs.length === 0 || !text.includes('[')) return [];
  const labels = markdownSpans(text, defined).filter(({kind}) => kind === 'link');
  const linked: number[] = [];
  let label = 0;
  let index = 0;
  for (const {index: offset} of text.matchAll(masks)) {
    while ((labels[label]?.innerEnd ?? Infinity) <= offset) label++;
    const pair = pairs[index++];
    if (pair !== undefined && (labels[label]?.innerStart ?? Infinity) <= offset) linked.push(pair);
  }
  return linked;
}

function quoteKind(tokens: readonly Token[], index: number): string {
  const text = tokens[index + 2];
  return tokens[index + 1]?.type === 'paragraph_open' && text ? alertKind(text.content) : 'quote';
}

/** Offset of a heading on its line, behind the marks of quotes and lists around it. */
function headingStart(masked: Masked, lines: Places, token: Token): number {
  const first = (token.map?.[0] ?? 0) + 1;
  const start = lines.lineStart(first);
  const line = masked.text.slice(start, lines.lineStart(first + 1));
  // `map` of a setext heading spans its text and its underline.
  const atx = /^[\s>*+\-\d.)]*(?=#{1,6}(?:\s|$))/.exec(line);
  const mark = atx ? atx[0].length : line.indexOf(token.content.split('\n', 1)[0] ?? '');
  return start + Math.max(0, mark);
}

/** Names of the link references that a page defines, as they compare. */
function definitions(text: string): (name: string) => boolean {
  if (!text.includes(']:')) return () => false;
  const names = new Set(Array.from(text.matchAll(/^[ >\t]*\[([^[\]]+)\]:/gm), (match) => nameKey(match[1] ?? '')));
  return (name) => names.has(nameKey(name));
}

function nameKey(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}
