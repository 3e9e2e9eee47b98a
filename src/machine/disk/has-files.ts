import {createHash} from 'node:crypto';
import {lstatSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Whether files stand in a folder with the content that they should have.
 *
 * @param folder absolute path.
 * @param files paths below it, with the SHA-256 of their content in hexadecimal.
 */
export function hasFiles(folder: string, files: readonly {readonly path: string; readonly hash: string}[]): boolean {
  return files.every(({path, hash}) => hashOf(join(folder, path)) === hash);
}

/** The hash of a file; a link in its place does not count, since a run would replace it. */
function hashOf(path: string): string | undefined {
  try {
    return lstatSync(path).isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : undefined;
  } catch {
    return undefined;
  }
}
