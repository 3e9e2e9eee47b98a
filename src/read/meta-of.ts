import type {PageMeta} from '../model/index.js';
import {frontMatter} from './front-matter.js';
import {pageMeta} from './page-meta.js';

/** What `read` says about the version of a page, at a fraction of the cost: it stands in front matter and path alone. */
export function metaOf(text: string, options: {readonly file: string}): PageMeta {
  return pageMeta(frontMatter(text).frontMatter, options.file.replaceAll('\\', '/'), undefined).meta;
}
