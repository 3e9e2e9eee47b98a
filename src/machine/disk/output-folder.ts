import {accessSync, constants, lstatSync, mkdirSync, realpathSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileFinding, type Finding} from '../../model/index.js';
import {errorCode, errorReason} from './error-code.js';
import {liesIn} from './shown-path.js';

/** Checks before the work is done whether a folder can be written. Creates nothing. */
export function checkOutput(folder: string, shown: string): Finding | undefined {
  try {
    const nearest = nearestExisting(folder);
    if (!statSync(nearest).isDirectory()) return unwritable(shown, `\`${nearest}\` is a file, not a folder`);
    accessSync(nearest, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return unwritable(shown, errorReason(error));
  }
}

/** The finding for an output folder that cannot be made or written. */
export function unwritable(shown: string, reason: string): Finding {
  return fileFinding({
    file: shown,
    ruleId: 'output-unwritable',
    message: `Cannot write to the folder \`${shown}\`: ${reason}`,
    note: 'Nothing was written. Name another folder with `--out`, or make this one writable.',
  });
}

/** The finding for a run whose files are all there, but which could not say so. */
export function unended(shown: string, reason: string): Finding {
  return fileFinding({
    file: shown,
    ruleId: 'output-unwritten',
    message: `Cannot note what was written to the folder \`${shown}\`: ${reason}`,
    note: 'Its files are written. Mend this and run the command again: that removes what an earlier run left.',
  });
}

function nearestExisting(folder: string): string {
  for (let path = folder; ; path = dirname(path)) {
    if (lstatSync(path, {throwIfNoEntry: false}) || path === dirname(path)) return path;
  }
}

/**
 * Makes the folders on the way to a file, step by step, so that nothing is made outside the root even where a link leads out.
 *
 * @param root real path of the output folder.
 * @param names names of the folders, outermost first.
 * @returns the real path of the last one.
 * @throws {Error} an error of the file system, or `Cannot write outside …`.
 */
export function makeFolders(root: string, names: readonly string[]): string {
  let folder = root;
  for (const name of names) {
    const next = join(folder, name);
    makeFolder(next);
    folder = realpathSync.native(next);
    if (!liesIn(root, folder))
      throw new Error(`Cannot write outside \`${root}\`: the link \`${next}\` leads to \`${folder}\``);
  }
  return folder;
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
}
