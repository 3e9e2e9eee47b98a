import {createHash} from 'node:crypto';
import {lstatSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {readManifest} from './output-manifest.js';

/**
 * Counts the files of the last run that wrote to a folder, if it came to its end and all of them still stand there as they were.
 *
 * @param folder absolute path.
 * @param hash of what it wrote, as `OutputReport` gives it.
 * @returns `undefined` where it is not so.
 */
export function filesStanding(folder: string, hash: string): number | undefined {
  const manifest = readManifest(folder);
  if (manifest.hash !== hash) return undefined;
  const isWhole = manifest.files.every((file) => hashOf(join(folder, file.path)) === file.hash);
  return isWhole ? manifest.files.length : undefined;
}

/** The hash of a file; a link in its place does not count, since a run would replace it. */
function hashOf(path: string): string | undefined {
  try {
    return lstatSync(path).isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : undefined;
  } catch {
    return undefined;
  }
}
