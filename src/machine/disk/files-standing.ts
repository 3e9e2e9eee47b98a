import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {hashFile} from './hash-file.js';
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
  // A link in the place of a file does not count, since a run would replace it.
  const isWhole = manifest.files.every((file) => hashFile(join(folder, file.path)) === file.hash);
  return isWhole ? manifest.files.length : undefined;
}

/**
 * Finds a file that the last run wrote to a folder.
 *
 * @param folder absolute path.
 * @param name path of the file below it.
 * @returns its absolute path, or why it cannot be relied on.
 */
export function writtenFile(folder: string, name: string): {readonly path: string} | {readonly reason: WrittenReason} {
  const {files, hash} = readManifest(folder);
  const path = join(folder, name);
  if (hash === undefined) return {reason: existsSync(folder) ? 'not-ended' : 'gone'};
  const written = files.find((file) => file.path === name);
  if (!written) return {reason: 'not-written'};
  return hashFile(path) === written.hash ? {path} : {reason: 'changed'};
}

/**
 * Why a file cannot be relied on: there is no such folder; no run came to its end there; the run that did wrote no such file;
 * the file was changed or removed since.
 */
export type WrittenReason = 'gone' | 'not-ended' | 'not-written' | 'changed';
