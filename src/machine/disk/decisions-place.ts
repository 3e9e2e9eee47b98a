import {basename, dirname, join, relative, resolve} from 'node:path';
import type {Finding} from '../../model/index.js';
import {findDecisions} from './find-config.js';
import {isThere} from './kind-of.js';
import {readTextIfThere} from './read-text.js';
import {shownPath} from './shown-path.js';
import {writeAtomically} from './write-atomically.js';

/** Name of the file of decisions, and that of earlier versions. */
const names = ['sxs-kb.decisions.ndjson', 'sxs-kb.reviews.tsv'] as const;

/** Where decisions stand. */
export interface DecisionsPlace {
  /** Absolute path of the file that is read; it may not be there. */
  readonly path: string;
  /** Absolute path of the file that is written: another one where rows of an earlier version are read. */
  readonly target: string;
  /** Both as findings and messages name them. */
  readonly file: string;
  readonly targetFile: string;
  /** Why it cannot be told. */
  readonly findings: readonly Finding[];
}

/**
 * Finds the file of decisions: the nearest one in or above the folders of the pages, else one to be made in the working folder.
 *
 * @param paths files, folders and globs of the pages.
 * @param cwd absolute path of the working folder.
 * @param given as the user named it.
 */
export function decisionsPlace(paths: readonly string[], cwd: string, given?: string): DecisionsPlace {
  if (given !== undefined) {
    const path = resolve(cwd, given);
    return {path, target: path, file: given, targetFile: given, findings: []};
  }
  const {path: found, findings} = findDecisions(paths, cwd, names);
  const path = found ?? join(cwd, names[0]);
  const target = join(dirname(path), names[0]);
  const shown = (one: string): string => shownPath(relative(cwd, one), '', cwd);
  return {path, target, file: shown(path), targetFile: shown(target), findings};
}

/**
 * Has git keep the lines of both sides where two people add to a file: says so in the `.gitattributes` beside it, unless that
 * says anything of the file already, or it stands in no repository.
 *
 * @returns whether it was written.
 * @throws {Error} an error of the file system.
 */
export function mergeByLines(path: string): boolean {
  const folder = dirname(path);
  if (!isInRepository(folder)) return false;
  const name = basename(path);
  const attributes = join(folder, '.gitattributes');
  const text = readTextIfThere(attributes) ?? '';
  const isNamed = text.split(/\r?\n/).some((line) => line.trim().split(/\s+/)[0]?.replace(/^\//, '') === name);
  if (isNamed || /\s/.test(name)) return false;
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  return writeAtomically(attributes, `${text}${gap}${name} merge=union\n`);
}

function isInRepository(folder: string): boolean {
  for (let one = folder; ; one = dirname(one)) {
    if (isThere(join(one, '.git'))) return true;
    if (dirname(one) === one) return false;
  }
}
