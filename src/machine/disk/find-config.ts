import {dirname, join, relative, resolve} from 'node:path';
import {fileFinding, type Finding} from '../../model/index.js';
import {isThere, kindOf} from './kind-of.js';
import {liesIn, shownPath} from './shown-path.js';
import {realPathOf} from './walk-folder.js';

/** Names of configuration files. Only the first is data alone; the second is run. */
const configNames = ['sxs-kb.config.json', 'sxs-kb.config.mjs'] as const;

/** A file that was found, or the findings that say why none can be used. */
export interface FoundFile {
  /** Absolute path. */
  readonly path?: string;
  readonly findings: readonly Finding[];
}

/** What is looked for, and how that is told. */
interface Sought {
  /** The file that counts in a folder, by its absolute path. */
  readonly inFolder: (folder: string) => string | undefined;
  readonly ruleId: string;
  /** `configuration files`. */
  readonly plural: string;
  /** The option that names one. */
  readonly option: string;
}

/**
 * Finds the configuration of some inputs: the nearest file in or above the folder of each; all have to have the same.
 * Pages come from anywhere, so a file that is run counts only in the working folder or above it.
 *
 * @param inputs files, folders and globs, relative to `cwd`; the working folder counts where there are none.
 * @param cwd absolute path.
 * @param programs whether one that is run counts at all.
 */
export function findConfig(inputs: readonly string[], cwd: string, programs = true): FoundFile {
  const home = realPathOf(cwd);
  const ignored: Finding[] = [];
  const inFolder = (folder: string): string | undefined => {
    const [json, script] = configNames.map((name) => join(folder, name));
    if (json !== undefined && isThere(json)) return json;
    if (script === undefined || !isThere(script)) return undefined;
    if (programs && liesIn(folder, home)) return script;
    ignored.push(programFinding(shownPath(relative(cwd, script), '', cwd), programs));
    return undefined;
  };
  const found = findNearest(inputs, cwd, {
    inFolder,
    ruleId: 'input-config',
    plural: 'configuration files',
    option: '--config',
  });
  return {path: found.path, findings: [...ignored, ...found.findings]};
}

/**
 * Finds the file of decisions of some inputs, as {@link findConfig} finds their configuration.
 *
 * @param names of the file, the one that counts first.
 */
export function findDecisions(inputs: readonly string[], cwd: string, names: readonly string[]): FoundFile {
  return findNearest(inputs, cwd, {
    inFolder: (folder) => names.map((name) => join(folder, name)).find((path) => isThere(path)),
    ruleId: 'input-decisions',
    plural: 'files of decisions',
    option: '--decisions',
  });
}

function findNearest(inputs: readonly string[], cwd: string, sought: Sought): FoundFile {
  const folders = new Set((inputs.length > 0 ? inputs : ['.']).map((input) => folderOf(input, cwd)));
  const found = new Set(Array.from(folders).flatMap((folder) => nearest(folder, sought.inFolder) ?? []));
  const [path, ...others] = [...found].sort();
  if (path === undefined || others.length === 0) return {path, findings: []};
  const shown = (one: string): string => shownPath(relative(cwd, one), '', cwd);
  const finding = fileFinding({
    file: shown(path),
    ruleId: sought.ruleId,
    message: `Unexpected ${found.size} ${sought.plural} for these pages, expected one: ${[path, ...others]
      .map((one) => `\`${shown(one)}\``)
      .join(', ')}`,
    note: `Name one with \`${sought.option}\`, or give the folders one by one.`,
  });
  return {path, findings: [finding]};
}

/** The folder of an input: itself, that of a file, or the fixed beginning of a glob. */
function folderOf(input: string, cwd: string): string {
  let folder = resolve(cwd, input);
  while (kindOf(folder) !== 'folder' && dirname(folder) !== folder) folder = dirname(folder);
  return realPathOf(folder);
}

function nearest(start: string, inFolder: Sought['inFolder']): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const path = inFolder(folder);
    if (path !== undefined) return path;
    if (dirname(folder) === folder) return undefined;
  }
}

/**
 * The finding for a configuration that is not run.
 *
 * @param programs whether others would be.
 */
export function programFinding(file: string, programs = true): Finding {
  return {
    ...fileFinding({
      file,
      ruleId: 'input-config',
      message: programs
        ? 'Unexpected configuration that is a program beside the pages: it is not run'
        : 'Unexpected configuration that is a program: it is not run, since `--no-programs` says so',
      note: programs
        ? 'Run the command from its folder or below it, name it with `--config`, or write it as `sxs-kb.config.json`.'
        : 'Write it as `sxs-kb.config.json`, which is data.',
    }),
    severity: 'warning',
  };
}
