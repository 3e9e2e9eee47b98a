import {cacheFolder, openCache, programFingerprint, type Cache} from './index.js';
import type {Io} from '../../cli/io.js';

/** A cache, and what a worker needs to open it too. */
export type BuildCache = Cache & {readonly folder: string; readonly fingerprint: string};

/** Opens the cache that the user wants; `undefined` for none. */
export function openBuildCache(given: string | false | undefined, {cwd, env}: Io): BuildCache | undefined {
  const folder = cacheFolder({cwd, env, given});
  if (folder === undefined) return undefined;
  const fingerprint = programFingerprint();
  return {...openCache(folder, fingerprint), folder, fingerprint};
}
