import {createHash} from 'node:crypto';
import {toBytes} from '../machine/workers/index.js';
import type {ArticleOptions} from './article-options.js';

/** What decides on a result beside the pages, as a name. */
export function optionsName(options: ArticleOptions): string {
  return createHash('sha256').update(toBytes(options)).digest('base64');
}
