import type {Root} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified, type Processor} from 'unified';

/** Everything of CommonMark and GFM that is no inline markup, and the links that GFM makes of bare addresses. */
const disabled = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'thematicBreak',
  'table',
  'tasklistCheck',
  'gfmFootnoteCall',
  'gfmFootnoteDefinition',
  'gfmPotentialFootnoteCall',
  'emailAutolink',
  'protocolAutolink',
  'wwwAutolink',
];

/**
 * Parser of inline Markdown. Its blocks are switched off in the tokenizer, so that a text that begins
 * with `- `, `#` or four spaces is read as the middle of a paragraph, where pairs stand, and offsets
 * are those of the text.
 */
const parser = unified().use(remarkParse).use(inlineOnly).freeze();
/** The same with strikethrough; apart, because the extension costs as much again. */
const strikingParser = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).use(inlineOnly).freeze();

function inlineOnly(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({disable: {null: disabled}});
}

/** Longest text that is parsed, in UTF-16 code units: five times the longest real one. Parsing costs more than its length where marks nest. */
const longest = 5000;

/** Parses inline Markdown. The tree holds paragraphs only, more than one where blank lines cut the text; what is too long is one text. */
export function inlineTree(markdown: string): Root {
  if (markdown.length > longest)
    return {type: 'root', children: [{type: 'paragraph', children: [{type: 'text', value: markdown}]}]};
  return (markdown.includes('~~') ? strikingParser : parser).parse(markdown);
}

/** Something without which a text is nothing but text. */
export const inlineMarkup = /[\\`*_[\r\n]|<[A-Z/!?]|&[A-Z#]|~~/i;
