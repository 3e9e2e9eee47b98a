import {statSync} from 'node:fs';
import {errorCode, errorReason} from './error-code.js';

/**
 * What stands at a path, links followed: `file`, `folder`, `pipe`, `missing`,
 * or else a description in words, for a message.
 */
export function kindOf(path: string): string {
  try {
    const stats = statSync(path);
    if (stats.isFile()) return 'file';
    if (stats.isDirectory()) return 'folder';
    return stats.isFIFO() ? 'pipe' : 'it is a device or a socket';
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(errorCode(error)) ? 'missing' : errorReason(error);
  }
}
