import type {PageMeta} from '../model/index.js';
import {frontMatter} from './front-matter.js';
import {pageKey} from './page-key.js';
import {pageMeta} from './page-meta.js';

/** What `read` says about a page by its front matter and path alone. */
export interface PageHead extends PageMeta {
  readonly key: string;
}

/** The key of a page and what `read` says about its version, at a fraction of the cost. */
export function headOf(text: string, options: {readonly file: string}): PageHead {
  const file = options.file.replaceAll('\\', '/');
  const front = frontMatter(text).frontMatter;
  return {...pageMeta(front, file, undefined).meta, key: pageKey(front.data['ms.assetid'], file)};
}
