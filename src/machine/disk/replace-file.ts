import {rmSync} from 'node:fs';
import {writeAtomically} from './write-atomically.js';

/**
 * Writes a file that people made, and then removes the one that it stands for.
 *
 * @returns the error of the file system where the old one could not be removed.
 * @throws {Error} an error of the file system where the file could not be written; the old one is then as it was.
 */
export function replaceFile(old: string, path: string, text: string): unknown {
  writeAtomically(path, text, {isKept: true});
  if (old === path) return undefined;
  try {
    rmSync(old, {force: true});
    return undefined;
  } catch (error) {
    return error;
  }
}
