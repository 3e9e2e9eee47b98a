import {statSync} from 'node:fs';
import {errorCode, errorReason, isFault} from './error-code.js';

/**
 * What stands at a path, links followed: `file`, `folder`, `pipe`, `missing`,
 * or else a description in words, for a message.
 *
 * @throws {Error} an error of the file system where the machine failed, and nobody can tell.
 */
export function kindOf(path: string): string {
  try {
    const stats = statSync(path);
    if (stats.isFile()) return 'file';
    if (stats.isDirectory()) return 'folder';
    return stats.isFIFO() ? 'pipe' : 'it is a device or a socket';
  } catch (error) {
    if (isFault(error)) throw error;
    return ['ENOENT', 'ENOTDIR'].includes(errorCode(error)) ? 'missing' : errorReason(error);
  }
}

/**
 * Whether something stands at a path, links followed.
 *
 * @throws {Error} an error of the file system where the machine failed: `existsSync` would say no, and what is there would not count.
 */
export function isThere(path: string): boolean {
  try {
    return statSync(path, {throwIfNoEntry: false}) !== undefined;
  } catch (error) {
    if (isFault(error)) throw error;
    return false;
  }
}
