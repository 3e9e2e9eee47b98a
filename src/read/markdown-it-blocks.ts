import MarkdownIt from 'markdown-it';
import type {BlockPass, FoundBlock, FoundItem, FoundLink} from './block-pass.js';
import {linkUrl, markdownSpans, places, unescaped} from '../text/index.js';
import {alertKind} from './alert-kind.js';
import {cellRanges, definedUrls, definitionsIn, nameKey, rangeOf, type Range} from './block-ranges.js';
import {pairCursor} from './mask.js';
import {textCursor} from './text-cursor.js';

type Token = ReturnType<MarkdownIt['parse']>[number];

/** For its block rules only: what stands in a line matters for links alone, and those are found without a tree. */
const parser = new MarkdownIt({html: true});
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

/** What markdown-it makes of blocks, without its other stages, which it runs over every token. */
function blockTokens(text: string): Token[] {
  const tokens: Token[] = [];
  parser.block.parse(text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD'), parser, {}, tokens);
  return tokens;
}

/** A container that is open where the pass stands. */
interface Container {
  readonly items: readonly FoundItem[];
  readonly quote: string | undefined;
}

/** What some blocks have, with the same keys for all: objects of one shape are faster. */
type Rest = {readonly [Key in 'depth' | 'cell' | 'language']: FoundBlock[Key]};
const plainRest: Rest = {depth: undefined, cell: undefined, language: undefined};

/** A block that may still get its links: definitions can stand behind them. */
type Made = FoundBlock & {links: readonly FoundLink[]};

const none: readonly FoundLink[] = [];

/**
 * The block pass for bulk reading: markdown-it's block rules on the masked page. It gives what
 * `remarkBlocks` gives at a tenth of the time; the test over real and generated pages lists the exceptions.
 */
export const markdownItBlocks: BlockPass = (masked) => {
  const blocks: Made[] = [];
  const pairsIn = pairCursor(masked.offsets);
  const tokens = blockTokens(masked.text);
  const lines = places(masked.text);
  const open: Container[] = [];
  let around: Container = {items: [], quote: undefined};
  let lists = 0;
  let list = {number: 0, ordered: false, next: 1};
  const outerLists: (typeof list)[] = [];
  let [table, row] = [-1, -1];
  const enter = (next: Container): void => {
    open.push(around);
    around = next;
  };

  const add = (kind: FoundBlock['kind'], range: Range, {depth, cell, language}: Rest = plainRest): void => {
    const {start, end, mark} = range;
    const {items, quote} = around;
    blocks.push({kind, start, end, mark, depth, cell, language, items, quote, pairs: pairsIn(start, end), links: none});
  };
  /** Running text may begin with definitions, and a paragraph consist of nothing else. */
  const addText = (kind: 'heading' | 'paragraph', range: Range, depth?: number): void => {
    const rest = {depth, cell: undefined, language: undefined};
    if (masked.text[range.start] !== '[') {
      add(kind, range, rest);
      return;
    }
    const definitions = definitionsIn(masked.text, range);
    for (const definition of definitions) add('definition', definition);
    const start = definitions.at(-1)?.end ?? range.start;
    if (kind === 'heading' || start < range.end) add(kind, {start, end: range.end, mark: range.mark}, rest);
  };

  let index = -1;
  for (const token of tokens) {
    index++;
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
        table++;
        row = -1;
        break;
      case 'tr_open': {
        row++;
        let column = 0;
        for (const range of cellRanges(masked.text, lines, token.map?.[0] ?? 0, tokens[index + 2]?.content ?? ''))
          add('cell', range, {depth: undefined, cell: {table, row, column: column++}, language: undefined});
        break;
      }
      case 'inline': {
        const before = tokens[index - 1];
        if (before?.type === 'heading_open')
          addText('heading', rangeOf(masked.text, lines, token, before.markup), Number(before.tag.slice(1)));
        else if (before?.type === 'paragraph_open') addText('paragraph', rangeOf(masked.text, lines, token));
        break;
      }
      case 'fence':
        add('code', rangeOf(masked.text, lines, token), {...plainRest, language: languageOf(token)});
        break;
      case 'code_block':
      case 'html_block':
        add(token.type === 'code_block' ? 'code' : 'html', rangeOf(masked.text, lines, token));
        break;
    }
  }
  const urls = definedUrls(
    blocks.filter(({kind}) => kind === 'definition').map(({start, end}) => masked.text.slice(start, end)),
  );
  // Without definitions there are no links but those with an address.
  const nextMark = textCursor(masked.text, urls.size > 0 ? '[' : '](');
  for (const block of blocks) {
    const {kind, start, end} = block;
    if (kind === 'code' || kind === 'html' || kind === 'definition') continue;
    const mark = nextMark(start);
    if (mark !== -1 && mark < end) block.links = linksIn(masked.text, block, urls);
  }
  return blocks;
};

/** Links with a label in a block. The marks of quotes on its lines count as blanks. */
function linksIn(page: string, {start: from, end, quote}: FoundBlock, urls: ReadonlyMap<string, string>): FoundLink[] {
  const text = page.slice(from, end);
  const own =
    quote !== undefined ? text.replace(/(?<=[\n\r])[ \t]*>[ \t>]*/g, (marks) => ' '.repeat(marks.length)) : text;
  const links: FoundLink[] = [];
  for (const span of markdownSpans(own, urls.size > 0 ? (name) => urls.has(nameKey(name)) : undefined)) {
    if (span.kind !== 'link') continue;
    const url = span.name === undefined ? linkUrl(own, span) : urls.get(nameKey(span.name));
    links.push({url: url ?? '', start: from + span.innerStart, end: from + span.innerEnd});
  }
  return links;
}

/** What stands behind the opening of a fence, up to white space. */
function languageOf({info}: Token): string | undefined {
  return info === '' ? undefined : unescaped(info.trim()).split(/\s/, 1)[0];
}

function quoteKind(tokens: readonly Token[], index: number): string {
  const text = tokens[index + 2];
  return tokens[index + 1]?.type === 'paragraph_open' && text ? alertKind(text.content) : 'quote';
}
