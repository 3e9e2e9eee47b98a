import {relative, resolve} from 'node:path';
import {findConfig, programFinding} from './find-config.js';
import {readConfig, type ConfigOptions, type ReadConfig} from './read-config.js';

/** A configuration, and the absolute path of the folder that its paths count from. */
export interface ConfigOfPages extends ReadConfig {
  readonly folder: string;
}

/** Which configuration is meant. */
export interface ConfigChoice extends Omit<ConfigOptions, 'file'> {
  /** A file, as the user named it; by default the nearest one in or above the folders of the pages. */
  readonly config?: string;
  /** Absolute path of the working folder. */
  readonly cwd: string;
  /** Whether a configuration that is a program may be run; it may by default. */
  readonly programs?: boolean | undefined;
}

/**
 * Reads the configuration for some pages; an empty one where there is none.
 *
 * @param paths files, folders and globs of the pages.
 */
export async function readConfigFor(
  paths: readonly string[],
  {config, cwd, programs, checkIds}: ConfigChoice,
): Promise<ConfigOfPages> {
  const found = config === undefined ? findConfig(paths, cwd, programs) : {path: resolve(cwd, config), findings: []};
  if (found.path === undefined) return {config: {}, findings: found.findings, folder: cwd};
  if (programs === false && !found.path.endsWith('.json'))
    return {config: {}, findings: [programFinding(config ?? relative(cwd, found.path), programs)], folder: cwd};
  const file = config ?? relative(cwd, found.path);
  const read = await readConfig(found.path, {file, checkIds});
  return {config: read.config, findings: [...found.findings, ...read.findings], folder: resolve(cwd, file, '..')};
}
