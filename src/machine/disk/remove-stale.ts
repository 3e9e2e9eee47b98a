import {createHash} from 'node:crypto';
import {lstatSync, readdirSync, readFileSync, realpathSync, rmdirSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileFinding, type Finding} from '../../model/index.js';
import {groupBy} from '../../text/index.js';
import {errorReason} from './error-code.js';
import type {WrittenFile} from './output-manifest.js';
import {liesIn} from './shown-path.js';
import {isTemporary} from './write-atomically.js';

/** What became of files that are not needed any more. */
export interface Removed {
  readonly removed: number;
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
      } else findings.push(left(`${shown}/${path}`, 'it was changed after it was written', 'info'));
    } catch (error) {
      findings.push(left(`${shown}/${path}`, errorReason(error), 'warning'));
    }
  }
  return {removed, findings};
}

/** The real place of a file; absent where none is there, or a link leads out of the folder. */
function placeIn(root: string, path: string): string | undefined {
  const place = join(root, path);
  if (!lstatSync(place, {throwIfNoEntry: false})?.isFile()) return undefined;
  const real = realpathSync.native(dirname(place));
  return liesIn(root, real) ? place : undefined;
}

function left(file: string, reason: string, severity: 'info' | 'warning'): Finding {
  return fileFinding({
    file,
    ruleId: 'output-left',
    severity,
    message: `Cannot remove the file, which an earlier run wrote and this one does not: ${reason}`,
    note: 'Remove it if nobody needs it.',
  });
}

/**
 * Removes folders that are empty, the innermost first.
 *
 * @returns those that are still there.
 */
export function removeEmpty(root: string, folders: Iterable<string>): string[] {
  const deepestFirst = Array.from(new Set(folders)).sort((a, b) => b.length - a.length);
  return deepestFirst.filter((folder) => {
    const place = join(root, folder);
    if (!lstatSync(place, {throwIfNoEntry: false})?.isDirectory()) return false;
    try {
      rmdirSync(place);
      return false;
    } catch {
      return true;
    }
  });
}

/** Removes temporary files that a run left which was ended. */
export function removeTemporary(root: string, folders: Iterable<string>): void {
  for (const folder of new Set(['', ...folders])) {
    const place = join(root, folder);
    if (!lstatSync(place, {throwIfNoEntry: false})?.isDirectory()) continue;
    for (const name of readdirSync(place)) if (isTemporary(name)) rmSync(join(place, name), {force: true});
  }
}
