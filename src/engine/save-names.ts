import {absolutePath, errorReason, findConfig, readTextIfThere, writeAtomically} from '../machine/disk/index.js';
import {configSchema, fileFinding, type Config, type Finding, type LearnedName} from '../model/index.js';

/** Where names are saved. */
export interface SaveOptions {
  /** Files, folders and globs of the pages. */
  readonly paths: readonly string[];
  /** A configuration file; by default the nearest one in or above the folders of the pages, else a new one in `cwd`. */
  readonly config?: string;
  readonly cwd: string;
}

type ConfigProduct = NonNullable<Config['products']>[number];

/**
 * Writes names into the configuration, as renames with a form for each locale that has one for both; what it says of
 * the same two names is replaced.
 *
 * @returns the path of the file, or findings where it cannot be read or is a program: it is then left unchanged.
 */
export function saveNames(
  names: readonly LearnedName[],
  {paths, config, cwd}: SaveOptions,
): {path: string; findings: readonly Finding[]} {
  const found = config === undefined ? findConfig(paths, cwd) : {path: absolutePath(config, cwd), findings: []};
  const path = found.path ?? absolutePath('sxs-kb.config.json', cwd);
  const fail = (message: string): {path: string; findings: readonly Finding[]} => ({
    path,
    findings: [...found.findings, fileFinding({file: path, ruleId: 'input-config', message})],
  });
  if (found.findings.some(({severity}) => severity === 'error')) return {path, findings: found.findings};
  if (!path.endsWith('.json')) return fail('Cannot save names in a configuration that is a program');
  try {
    const data: unknown = JSON.parse(readTextIfThere(path) ?? '{}');
    const parsed = configSchema.safeParse(data);
    if (!parsed.success) return fail('Cannot save names in a configuration that is not valid');
    const rows = names.map(toProduct);
    const kept = (parsed.data.products ?? []).filter(
      (row) => !rows.some((other) => other.names.join('\0') === row.names.join('\0')),
    );
    const text = `${JSON.stringify({...parsed.data, products: [...kept, ...rows]}, undefined, 2)}\n`;
    writeAtomically(path, text, {isKept: true});
    return {path, findings: found.findings};
  } catch (error) {
    return fail(`Cannot save names in the configuration: ${errorReason(error)}`);
  }
}

function toProduct({before, after, locales}: LearnedName): ConfigProduct {
  const known: NonNullable<ConfigProduct['locales']> = {};
  for (const [tag, own] of Object.entries(locales)) {
    if (own.before !== undefined && own.after !== undefined) known[tag] = {[before]: own.before, [after]: own.after};
  }
  return {names: [before, after], locales: known};
}
