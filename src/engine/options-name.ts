import {createHash} from 'node:crypto';
import {toBytes} from '../machine/workers/index.js';
import type {ArticleOptions} from './article-options.js';

/** A name made of everything beside the pages that decides on a result. */
export function optionsName(given: ArticleOptions): string {
  // What took too long is not stored.
  const options = {...given, pageTimeout: undefined};
  return createHash('sha256').update(toBytes(options)).digest('base64');
}
