import type {Cache} from '../machine/cache/index.js';
import type {ArticleResult} from './article-result.js';
import {openResult, textsName, type MadeResult} from './made-result.js';

/**
 * The name of a result.
 *
 * @param base what it was made from.
 * @param ids what the ids are known by that its sentences had before.
 */
export function resultName(base: string, ids: string): string {
  return ids === '' ? base : `${base} ${ids}`;
}

/**
 * The result that an earlier run stored.
 *
 * @param stands says of a result whether its texts stand already where they would be written: then they are not read.
 */
export function storedResult(
  cache: Cache,
  name: string,
  stands: (result: ArticleResult) => boolean,
): ArticleResult | undefined {
  const head = cache.get(name);
  if (head === undefined) return undefined;
  const bare = openResult(head);
  if (stands(bare)) return bare;
  const texts = cache.get(textsName(bare));
  return texts && openResult(head, texts);
}

/**
 * Stores a result. A run with its output beside it gives the same ids again, and so the same result: it is found under
 * their name, too.
 *
 * @param ids what the ids of its sentences are known by, before and now.
 */
export function storeResult(
  cache: Cache,
  {base, former, own}: {readonly base: string; readonly former: string; readonly own: string},
  {head, texts, name}: MadeResult,
): void {
  cache.put(name, texts);
  for (const ids of new Set([own, former])) cache.put(resultName(base, ids), head);
}
