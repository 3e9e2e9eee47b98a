import {readdirSync} from 'node:fs';
import {kindOf} from './kind-of.js';

/**
 * The names of the files in a folder, sorted, without those that begin with `.` or `_`: such are notes of the program that wrote the
 * others, as Spark leaves them.
 *
 * @returns `undefined` where the path is no folder.
 */
export function linesFolder(path: string): string[] | undefined {
  if (kindOf(path) !== 'folder') return undefined;
  return readdirSync(path, {withFileTypes: true})
    .filter((entry) => entry.isFile() && !/^[._]/.test(entry.name))
    .map(({name}) => name)
    .sort();
}
