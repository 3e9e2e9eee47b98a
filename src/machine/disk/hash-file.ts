import {createHash} from 'node:crypto';
import {closeSync, lstatSync, openSync, readSync} from 'node:fs';

/** So many bytes are read at a time. */
const chunkSize = 1 << 20;

/**
 * The SHA-256 of a file in hexadecimal, however long it is.
 *
 * @param path absolute path.
 * @returns `undefined` where there is no file that can be read; a link does not count.
 */
export function hashFile(path: string): string | undefined {
  try {
    const stat = lstatSync(path);
    if (!stat.isFile()) return undefined;
    const file = openSync(path, 'r');
    try {
      const hash = createHash('sha256');
      const chunk = Buffer.alloc(Math.max(1, Math.min(chunkSize, stat.size)));
      for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk))
        hash.update(chunk.subarray(0, read));
      return hash.digest('hex');
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}
