import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {readAll, type Io} from './io.js';

/**
 * Reads a list of paths, each ended by a NUL or else by a line break, as `find -print0` and `find` write them.
 *
 * @param name a file, or `-` for standard input.
 * @throws {Error} when it cannot be read.
 */
export async function readFileList(name: string, io: Io): Promise<string[]> {
  const text = name === '-' ? await readAll(io) : readFileSync(resolve(io.cwd, name), 'utf8');
  const paths = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/);
  return paths.filter((path) => path !== '');
}
