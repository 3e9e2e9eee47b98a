import {rmSync} from 'node:fs';
import {writeAtomically} from './write-atomically.js';

/**
 * Writes a file, and then removes the one that it stands for.
 *
 * @throws {Error} an error of the file system; the old file is then still there.
 */
export function replaceFile(old: string, path: string, text: string): void {
  writeAtomically(path, text);
  if (old !== path) rmSync(old, {force: true});
}
