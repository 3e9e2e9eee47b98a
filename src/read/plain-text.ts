import {toString} from 'mdast-util-to-string';
import {inlineMarkup, inlineTree} from './inline-parser.js';

/** The text that a line of Markdown shows, without its markup; code and alt texts stay. */
export function plainText(markdown: string): string {
  const text = inlineMarkup.test(markdown) ? toString(inlineTree(markdown), {includeHtml: false}) : markdown;
  // Single spaces stay as they are: to replace each takes long.
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}
