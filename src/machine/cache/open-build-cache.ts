import {cacheFolder, type CacheSettings} from './cache-folder.js';
import {openCache, type Cache} from './open-cache.js';
import {programFingerprint} from './program-fingerprint.js';

/** A cache, and what a worker needs to open it too. */
export type BuildCache = Cache & {readonly folder: string; readonly fingerprint: string};

/** Opens the cache that the user wants; `undefined` for none. */
export function openBuildCache(settings: CacheSettings): BuildCache | undefined {
  const folder = cacheFolder(settings);
  if (folder === undefined) return undefined;
  const fingerprint = programFingerprint();
  return {...openCache(folder, fingerprint), folder, fingerprint};
}
