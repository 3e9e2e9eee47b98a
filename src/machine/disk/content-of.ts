import {createHash} from 'node:crypto';
import type {KeyedText, Text} from '../../model/index.js';
import {placeOf, type PartPlace, type PartPlaces} from './part-places.js';
import {bytesOf} from './write-atomically.js';

/** What there is to know of a file before it is written. */
export interface FileContent {
  /** SHA-256 in hexadecimal; absent where a part is known to stand, and so is not there to be read. */
  readonly hash: string | undefined;
  /** Where those of its parts stand that have a key. */
  readonly places: PartPlaces;
  /** Whether it stands already. */
  readonly stands: boolean;
}

/** Goes through the parts of a file. A text that was made before is not read again. */
export function contentOf(parts: Iterable<Text | KeyedText>): FileContent {
  const places = new Map<string, PartPlace>();
  const [only, ...more] = Array.isArray(parts) ? (parts as readonly Text[]) : [];
  if (only !== undefined && typeof only !== 'string' && more.length === 0)
    return {hash: only.hash, places, stands: only.bytes === undefined};
  if ([only, ...more].some((part) => part !== undefined && typeof part !== 'string' && part.bytes === undefined))
    return {hash: undefined, places, stands: true};
  const hash = createHash('sha256');
  let size = 0;
  for (const part of parts) {
    const bytes = bytesOf(part);
    if (typeof part !== 'string' && 'key' in part) places.set(part.key, placeOf(part, size));
    hash.update(bytes);
    size += bytes.length;
  }
  return {hash: hash.digest('hex'), places, stands: false};
}
