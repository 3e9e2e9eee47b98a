import {absolutePath, errorReason, findConfig, readTextIfThere, writeAtomically} from '../machine/disk/index.js';
import {configSchema, fileFinding, type Config, type Finding} from '../model/index.js';

/** Where a configuration is saved. */
export interface SaveOptions {
  /** Files, folders and globs of the pages. */
  readonly paths: readonly string[];
  /** A configuration file; by default the nearest one in or above the folders of the pages, else a new one in `cwd`. */
  readonly config?: string;
  readonly cwd: string;
}

/** The path of a configuration, and why it was left unchanged where it was. */
export interface SavedConfig {
  readonly path: string;
  readonly findings: readonly Finding[];
}

/**
 * Changes the configuration of some pages, or makes one.
 *
 * @param what is saved, for messages.
 * @returns findings where it cannot be read or is a program: it is then left unchanged.
 */
export function saveConfig(
  what: string,
  {paths, config, cwd}: SaveOptions,
  change: (config: Config) => Config,
): SavedConfig {
  const found = config === undefined ? findConfig(paths, cwd) : {path: absolutePath(config, cwd), findings: []};
  const path = found.path ?? absolutePath('sxs-kb.config.json', cwd);
  const fail = (message: string): SavedConfig => ({
    path,
    findings: [...found.findings, fileFinding({file: path, ruleId: 'input-config', message})],
  });
  if (found.findings.some(({severity}) => severity === 'error')) return {path, findings: found.findings};
  if (!path.endsWith('.json')) return fail(`Cannot save ${what} in a configuration that is a program`);
  try {
    const data: unknown = JSON.parse(readTextIfThere(path) ?? '{}');
    const parsed = configSchema.safeParse(data);
    if (!parsed.success) return fail(`Cannot save ${what} in a configuration that is not valid`);
    writeAtomically(path, `${JSON.stringify(change(parsed.data), undefined, 2)}\n`, {isKept: true});
    return {path, findings: found.findings};
  } catch (error) {
    return fail(`Cannot save ${what} in the configuration: ${errorReason(error)}`);
  }
}
