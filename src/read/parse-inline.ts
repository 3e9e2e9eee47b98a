import type {Nodes} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {Inline, InlineNode} from '../model/index.js';
import {inlineMarkup, inlineTree} from './inline-parser.js';

const types: Readonly<Record<string, InlineNode['type']>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  inlineCode: 'code',
  link: 'link',
  image: 'image',
  html: 'html',
  delete: 'delete',
  break: 'break',
};

/**
 * Inline structure of one side of a pair, by CommonMark with GFM strikethrough.
 *
 * The text is read as the content of a paragraph whatever it begins with. References have no
 * definitions here and stay text, as do bare addresses.
 */
export function parseInline(markdown: string): Inline {
  if (!inlineMarkup.test(markdown)) return {nodes: [], text: markdown.trim()};
  const nodes: InlineNode[] = [];
  let text = '';
  const walk = (node: Nodes): void => {
    const type = types[node.type];
    // Links without a place are those that GFM makes of bare addresses after parsing.
    if (type && node.position) nodes.push(toNode(type, node));
    if (node.type === 'text') text += node.value;
    if (node.type === 'break') text += '\n';
    if ('children' in node) node.children.forEach(walk);
  };
  inlineTree(markdown).children.forEach((block, index) => {
    if (index > 0) text += '\n';
    walk(block);
  });
  return {nodes, text};
}

function toNode(type: InlineNode['type'], node: Nodes): InlineNode {
  return {
    type,
    start: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0,
    text: node.type === 'html' ? node.value : toString(node),
    ...('url' in node && {url: node.url}),
  };
}
