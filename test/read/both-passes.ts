import {contexts, type Contexts} from '../../src/read/contexts.js';
import {frontMatter} from '../../src/read/front-matter.js';
import {markdownItBlocks} from '../../src/read/markdown-it-blocks.js';
import {mask} from '../../src/read/mask.js';
import {remarkBlocks} from '../../src/read/remark-blocks.js';
import {scanPairs} from '../../src/read/scan-pairs.js';

/** Contexts of a page by both passes. */
export function bothPasses(text: string): {bulk: Contexts; reference: Contexts} {
  const {body} = frontMatter(text);
  const {pairs} = scanPairs(text, body);
  const masked = mask(text, pairs, body);
  const by = (pass: typeof remarkBlocks): Contexts => contexts(text, masked, pairs, body, pass, () => true);
  return {bulk: by(markdownItBlocks), reference: by(remarkBlocks)};
}
