import {createHash} from 'node:crypto';
import {lstatSync, readdirSync, readFileSync, realpathSync, rmdirSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileFinding, type Finding} from '../../model/index.js';
import {groupBy} from '../../text/index.js';
import {errorCode, errorReason} from './error-code.js';
import type {WrittenFile} from './output-manifest.js';
import {liesIn} from './shown-path.js';
import {isTemporary} from './write-atomically.js';

/** What became of files that are not needed any more. */
export interface Removed {
  readonly removed: number;
  /** Those that could not be removed, so that the next run has to. */
  readonly left: readonly WrittenFile[];
  /** Those that stay: somebody has changed them, or they cannot be removed. */
  readonly findings: readonly Finding[];
}

/** What stays, whatever earlier runs wrote. */
export interface Kept {
  /** Paths below the folder that this run wrote. */
  readonly paths: ReadonlySet<string>;
  /** Real paths of what was read. */
  readonly inputs?: ReadonlySet<string>;
}

/**
 * Removes files that an earlier run wrote and this one did not. Nothing else is touched: what has other content than it was
 * written with is somebody's.
 *
 * @param root real path of the output folder.
 * @param shown the folder as the user named it.
 * @param former what earlier runs wrote; a path may stand in it with several contents.
 */
export function removeStale(
  root: string,
  shown: string,
  former: readonly WrittenFile[],
  {paths, inputs}: Kept,
): Removed {
  const findings: Finding[] = [];
  const left: WrittenFile[] = [];
  let removed = 0;
  const folded = new Map(Array.from(paths, (path) => [path.toLowerCase(), path]));
  for (const [path, contents] of groupBy(former, (file) => file.path)) {
    if (paths.has(path)) continue;
    try {
      const place = placeIn(root, path);
      if (place === undefined || inputs?.has(place)) continue;
      // Where case does not count, the file may be one that was written under its new name.
      const renamed = folded.get(path.toLowerCase());
      if (renamed !== undefined && lstatSync(place).ino === lstatSync(join(root, renamed)).ino) continue;
      const hash = createHash('sha256').update(readFileSync(place)).digest('hex');
      if (contents.some((file) => file.hash === hash)) {
        rmSync(place);
        removed++;
      } else findings.push(leftFinding(`${shown}/${path}`, 'it was changed after it was written', 'info'));
    } catch (error) {
      left.push(...contents);
      findings.push(leftFinding(`${shown}/${path}`, errorReason(error), 'error'));
    }
  }
  return {removed, left, findings};
}

/** The real place of a file; absent where none is there, or a link leads out of the folder. */
function placeIn(root: string, path: string): string | undefined {
  const place = join(root, path);
  if (!lstatSync(place, {throwIfNoEntry: false})?.isFile()) return undefined;
  const real = realpathSync.native(dirname(place));
  return liesIn(root, real) ? place : undefined;
}

function leftFinding(file: string, reason: string, severity: 'info' | 'error'): Finding {
  return fileFinding({
    file,
    ruleId: 'output-left',
    severity,
    message: `Cannot remove it, which an earlier run wrote and this one does not: ${reason}`,
    note: severity === 'error' ? 'The next run tries again.' : 'Remove it if nobody needs it.',
  });
}

/** Errors of a folder that is not empty. */
const full: readonly string[] = ['ENOTEMPTY', 'EEXIST'];

/**
 * Removes folders that are empty, the innermost first.
 *
 * @param shown the output folder as the user named it.
 * @returns those that are still there, and findings for those that are empty.
 */
export function removeEmpty(
  root: string,
  shown: string,
  folders: Iterable<string>,
): {readonly there: string[]; readonly findings: readonly Finding[]} {
  const findings: Finding[] = [];
  const deepestFirst = Array.from(new Set(folders)).sort((a, b) => b.length - a.length);
  const there = deepestFirst.filter((folder) => {
    const place = join(root, folder);
    if (!lstatSync(place, {throwIfNoEntry: false})?.isDirectory()) return false;
    try {
      rmdirSync(place);
      return false;
    } catch (error) {
      if (!full.includes(errorCode(error)))
        findings.push(leftFinding(`${shown}/${folder}`, errorReason(error), 'error'));
      return true;
    }
  });
  return {there, findings};
}

/** Removes temporary files that a run left which was ended. */
export function removeTemporary(root: string, folders: Iterable<string>): void {
  for (const folder of new Set(['', ...folders])) {
    const place = join(root, folder);
    if (!lstatSync(place, {throwIfNoEntry: false})?.isDirectory()) continue;
    for (const name of readdirSync(place)) if (isTemporary(name)) rmSync(join(place, name), {force: true});
  }
}
