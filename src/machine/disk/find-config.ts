import {existsSync, realpathSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {fileFinding, type Finding} from '../../model/index.js';
import {kindOf} from './kind-of.js';
import {liesIn, shownPath} from './shown-path.js';

/** Names of configuration files. Only the first is data alone; the second is run. */
const names = ['sxs-kb.config.json', 'sxs-kb.config.mjs'] as const;

/** A configuration file that was found, or the findings that say why none can be used. */
export interface FoundConfig {
  /** Absolute path. */
  readonly path?: string;
  readonly findings: readonly Finding[];
}

/**
 * Finds the configuration of some inputs: the nearest file in or above the folder of each; all have to have the same.
 * Pages come from anywhere, so a file that is run counts only in the working folder or above it.
 *
 * @param inputs files, folders and globs, relative to `cwd`; the working folder counts where there are none.
 * @param cwd absolute path.
 */
export function findConfig(inputs: readonly string[], cwd: string): FoundConfig {
  const folders = new Set((inputs.length > 0 ? inputs : ['.']).map((input) => folderOf(input, cwd)));
  const findings: Finding[] = [];
  const found = new Set<string>();
  for (const folder of folders) {
    const nearest = nearestConfig(folder, cwd, findings);
    if (nearest !== undefined) found.add(nearest);
  }
  const [path, ...others] = [...found].sort();
  if (others.length > 0) {
    const file = shownPath(relative(cwd, path ?? ''), '', cwd);
    findings.push(
      fileFinding({
        file,
        ruleId: 'input-config',
        message: `Unexpected ${found.size} configuration files for these pages, expected one: ${[...found]
          .sort()
          .map((one) => `\`${shownPath(relative(cwd, one), '', cwd)}\``)
          .join(', ')}`,
        note: 'Name one with `--config`, or check the folders one by one.',
      }),
    );
  }
  return {path, findings};
}

/** The folder of an input: itself, that of a file, or the fixed beginning of a glob. */
function folderOf(input: string, cwd: string): string {
  let folder = resolve(cwd, input);
  while (kindOf(folder) !== 'folder' && dirname(folder) !== folder) folder = dirname(folder);
  return existsSync(folder) ? realpathSync.native(folder) : folder;
}

function nearestConfig(start: string, cwd: string, findings: Finding[]): string | undefined {
  const home = existsSync(cwd) ? realpathSync.native(cwd) : cwd;
  for (let folder = start; ; folder = dirname(folder)) {
    const [json, script] = names.map((name) => join(folder, name));
    if (json !== undefined && existsSync(json)) return json;
    if (script !== undefined && existsSync(script)) {
      if (liesIn(folder, home)) return script;
      findings.push(ignored(shownPath(relative(cwd, script), '', cwd)));
    }
    if (dirname(folder) === folder) return undefined;
  }
}

function ignored(file: string): Finding {
  return {
    ...fileFinding({
      file,
      ruleId: 'input-config',
      message: 'Unexpected configuration that is a program beside the pages: it is not run',
      note: 'Run the command from its folder or below it, name it with `--config`, or write it as `sxs-kb.config.json`.',
    }),
    severity: 'warning',
  };
}
