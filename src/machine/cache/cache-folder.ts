import {homedir, platform} from 'node:os';
import {join, resolve} from 'node:path';

/** What decides where the cache is. */
export interface CacheSettings {
  /** Absolute path of the working folder. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What the user said: a folder, or `false` for none. */
  readonly given?: string | false;
}

const name = 'sxs-kb';

/**
 * The folder of the cache: the one that the user named, else one where the system keeps the caches of the user. It is never
 * in the working folder: whoever can commit files there could answer for a run.
 *
 * @returns an absolute path; `undefined` when the user wants none or the system has no place.
 */
export function cacheFolder({cwd, env, given}: CacheSettings): string | undefined {
  if (given === false || given === '') return undefined;
  if (given !== undefined) return resolve(cwd, given);
  const system = systemCaches(env);
  return system === undefined ? undefined : join(system, name);
}

function systemCaches(env: CacheSettings['env']): string | undefined {
  const {XDG_CACHE_HOME, LOCALAPPDATA, HOME} = env;
  if (platform() === 'win32') return LOCALAPPDATA;
  const home = HOME === undefined ? undefined : homedir();
  if (platform() === 'darwin') return home && join(home, 'Library', 'Caches');
  return XDG_CACHE_HOME?.startsWith('/') ? XDG_CACHE_HOME : home && join(home, '.cache');
}
