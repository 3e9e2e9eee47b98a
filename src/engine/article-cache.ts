import {createHash} from 'node:crypto';
import type {Cache} from '../machine/cache/index.js';
import {fromBytes, toBytes} from '../machine/workers/index.js';
import {closeGaps, parseUnits, type FormerUnit} from '../model/index.js';
import type {ArticleResult} from './article-result.js';

/** Where the result of an article is kept whose first run had other ids: under the name that a run after it looks for. */
interface Alias {
  readonly sameAs: string;
}

/** The name of a result: what it was made from, and the ids that its sentences had before. */
export function resultName(base: string, former: readonly FormerUnit[]): string {
  if (former.length === 0) return base;
  const rows = former.map(({article, unit, source}) => [article, unit, source]);
  return `${base} ${createHash('sha256').update(JSON.stringify(rows)).digest('base64')}`;
}

/** The result that an earlier run stored. */
export function storedResult(cache: Cache, name: string): ArticleResult | undefined {
  const value = read(cache, name);
  if (!value || !('sameAs' in value)) return value;
  const result = read(cache, value.sameAs);
  return result && 'sameAs' in result ? undefined : result;
}

/**
 * Stores a result. A run with its output beside it gives the same ids again, and so the same result: it is found under
 * their name, too.
 */
export function storeResult(
  cache: Cache,
  {base, former}: {readonly base: string; readonly former: readonly FormerUnit[]},
  result: ArticleResult,
  bytes: Uint8Array,
): void {
  const asked = resultName(base, former);
  const own = resultName(
    base,
    result.reports.length === 0 ? former : result.reports.flatMap(({units}) => parseUnits(closeGaps(units, () => ''))),
  );
  cache.put(own, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (asked !== own) cache.put(asked, toBytes({sameAs: own} satisfies Alias));
}

function read(cache: Cache, name: string): ArticleResult | Alias | undefined {
  const stored = cache.get(name);
  return stored === undefined ? undefined : (fromBytes(stored) as ArticleResult | Alias);
}
