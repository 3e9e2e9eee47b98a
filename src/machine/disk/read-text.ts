import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {errorCode} from './error-code.js';

/**
 * The text of a file; `undefined` where there is none.
 *
 * @throws {Error} an error of the file system, for any other reason than that it is not there.
 */
export function readTextIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The absolute path of a file as the user named it, from a working folder. */
export function absolutePath(file: string, cwd: string): string {
  return resolve(cwd, file);
}
