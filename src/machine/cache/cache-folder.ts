import {statSync} from 'node:fs';
import {homedir, platform} from 'node:os';
import {dirname, join, resolve} from 'node:path';

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
 * The folder of the cache: the one that the user named, else below the `node_modules` of the nearest package,
 * else where the system keeps caches.
 *
 * @returns an absolute path; `undefined` when the user wants none or the system has no place.
 */
export function cacheFolder({cwd, env, given}: CacheSettings): string | undefined {
  if (given === false || given === '') return undefined;
  if (given !== undefined) return resolve(cwd, given);
  const modules = nearestModules(cwd);
  if (modules !== undefined) return join(modules, '.cache', name);
  const system = systemCaches(env);
  return system === undefined ? undefined : join(system, name);
}

/** A package whose dependencies are not installed has no such folder, and gets none for this. */
function nearestModules(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const isPackage = statSync(join(folder, 'package.json'), {throwIfNoEntry: false})?.isFile();
    const modules = join(folder, 'node_modules');
    if (isPackage && statSync(modules, {throwIfNoEntry: false})?.isDirectory()) return modules;
    if (folder === dirname(folder)) return undefined;
  }
}

function systemCaches(env: CacheSettings['env']): string | undefined {
  const {XDG_CACHE_HOME, LOCALAPPDATA, HOME} = env;
  if (platform() === 'win32') return LOCALAPPDATA;
  const home = HOME === undefined ? undefined : homedir();
  if (platform() === 'darwin') return home && join(home, 'Library', 'Caches');
  return XDG_CACHE_HOME?.startsWith('/') ? XDG_CACHE_HOME : home && join(home, '.cache');
}
