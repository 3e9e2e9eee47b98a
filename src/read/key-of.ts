import {frontMatter} from './front-matter.js';
import {pageKey} from './page-key.js';

/** The key that `read` gives a page, at a fraction of the cost: it stands in front matter and path alone. */
export function keyOf(text: string, options: {readonly file: string}): string {
  return pageKey(frontMatter(text).frontMatter.data['ms.assetid'], options.file.replaceAll('\\', '/'));
}
