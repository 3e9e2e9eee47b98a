import type {Data, Literal, Nodes, Parents, Root, RootContent, PhrasingContent, Text, Yaml} from 'mdast';
import type {Processor} from 'unified';
import type {VFile} from 'vfile';
import type {Page, Pair} from './model/index.js';
import {mask, maskFinder, read, unmaskOffset, type Masked} from './read/index.js';
import {places} from './text/index.js';

type Position = NonNullable<Root['position']>;
type Point = Position['start'];

/** A pair in a tree: its value is the translation, `data` holds both sides. */
export interface SxsPair extends Literal {
  type: 'sxsPair';
  data: SxsPairData;
}

interface SxsPairData extends Data {
  id: string;
  target: string;
  source: string;
}

declare module 'vfile' {
  interface DataMap {
    sxs: Page;
  }
}

declare module 'mdast' {
  interface PhrasingContentMap {
    sxsPair: SxsPair;
  }
  interface RootContentMap {
    sxsPair: SxsPair;
  }
}

declare module 'vfile' {
  interface DataMap {
    /** The page as `remarkSxs` has read it. */
    sxs: Page;
  }
}

/**
 * Plugin for `unified` with `remark-parse`, to be used after it and after the plugins that add syntax:
 * pairs become `sxsPair` nodes, and the text around them is parsed as if each were a word. Places of
 * all nodes are those in the file; problems of the file become messages, and `file.data.sxs` is the page.
 * Front matter becomes a `yaml` node, with or without a plugin for it.
 *
 * Where Markdown has no nodes inside (code, HTML, addresses, alt texts) a pair stays the text it is.
 * `remark-stringify` writes the markup of a pair as it stood.
 */
export function remarkSxs(this: Processor): void {
  const parser = this.parser;
  if (!parser) throw new Error('Cannot read pairs without a parser, use `remark-parse` before `remarkSxs`');
  const data = this.data() as {toMarkdownExtensions?: unknown[]};
  (data.toMarkdownExtensions ??= []).push({
    handlers: {sxsPair: markup, yaml: (node: Yaml) => `---\n${node.value}\n---`},
  });

  this.parser = (document: string, file: VFile): Root => {
    const page = read(document, {file: file.history.at(-1) ?? ''});
    file.data.sxs = page;
    // Parsers leave the byte order mark out and count from after it.
    const first = document.startsWith('\uFEFF') ? 1 : 0;
    const from = Math.max(first, page.frontMatter.raw.length);
    const masked = mask(document, page.pairs, from);
    const tree = parser(masked.text, file) as Root;
    file.data.sxs = page;
    for (const finding of page.findings) {
      const place = {line: finding.line, column: finding.column};
      file.message(finding.message, {place, ruleId: finding.ruleId, source: 'sxs-kb'});
    }
    placeNodes(tree, page, masked, from);
    if (from > first) addFrontMatter(tree, page, first);
    return tree;
  };
}

/** Puts the front matter before the tree of the body. */
function addFrontMatter(tree: Root, {text, frontMatter: {raw}}: Page, first: number): void {
  const lines = places(text);
  const start = lines.at(first);
  const end = lines.at(raw.trimEnd().length);
  const value = raw.slice(raw.indexOf('\n') + 1, Math.max(0, raw.lastIndexOf('\n---'))).replace(/\r$/, '');
  tree.children.unshift({type: 'yaml', value, position: {start, end}});
  if (tree.position) tree.position = {...tree.position, start};
}

/** Markup of a pair as every page has it. */
function markup({data: {id, target, source}}: SxsPair): string {
  return `<span data-ttu-id="${id}">${target}</span><span class="sxs-lookup"><span data-stu-id="${id}">${source}</span></span>`;
}

const masks = /[\uE000-\uF8FF]/g;

/** Puts the pairs of a page into the tree of its masked text, and gives every node its place in the page. */
function placeNodes(tree: Root, page: Page, masked: Masked, from: number): void {
  const find = maskFinder(page.pairs.length);
  const lines = places(page.text);
  const point = (offset: number): Point => lines.at(offset);
  const pairOf = (number: number | undefined): Pair | undefined => page.pairs[number ?? -1];
  const restore = (text: string): string => {
    const numbers = find(text).values();
    return text.replace(masks, (found) => {
      const pair = pairOf(numbers.next().value);
      return pair ? page.text.slice(pair.start, pair.end) : found;
    });
  };

  const visit = (node: Nodes): void => {
    if ('children' in node) {
      const parent: Parents = node;
      const children = parent.children.flatMap((child): RootContent[] => {
        if (child.type === 'text' && child.value.search(masks) !== -1) return split(child);
        visit(child);
        return [child];
      });
      Object.assign(parent, {children});
    }
    for (const key of ['value', 'url', 'title', 'alt', 'label', 'identifier'] as const) {
      const value: unknown = (node as unknown as Record<string, unknown>)[key];
      if (typeof value === 'string' && node.type !== 'sxsPair' && value.search(masks) !== -1)
        Object.assign(node, {[key]: restore(value)});
    }
    if (node.position) node.position = place(node.position);
  };
  const place = ({start, end}: Position): Position => ({
    start: point(unmaskOffset(start.offset ?? 0, masked, page.pairs, from)),
    end: point(unmaskOffset(end.offset ?? 0, masked, page.pairs, from)),
  });
  /** A text becomes texts and pairs. Texts lie between pairs, so the places of the pairs give theirs. */
  const split = (node: Text): PhrasingContent[] => {
    const parts: PhrasingContent[] = [];
    const numbers = find(node.value);
    const whole = node.position && place(node.position);
    let at = 0;
    let start = whole?.start;
    const addText = (value: string, to: Point | undefined): void => {
      if (value !== '') parts.push({type: 'text', value, ...(start && to && {position: {start, end: to}})});
    };
    [...node.value.matchAll(masks)].forEach((found, index) => {
      const pair = pairOf(numbers[index]);
      if (!pair) return;
      const position = {start: point(pair.start), end: point(pair.end)};
      addText(node.value.slice(at, found.index), position.start);
      const {id, target, source} = pair;
      parts.push({type: 'sxsPair', value: target, data: {id, target, source}, position});
      at = found.index + 1;
      start = position.end;
    });
    addText(node.value.slice(at), whole?.end);
    return parts;
  };
  visit(tree);
}
