import {readSync} from 'node:fs';

/**
 * Reads bytes at a place of an open file. A single read may give fewer than there are, as over a network.
 *
 * @returns fewer than asked for only where the file ends.
 * @throws {Error} an error of the file system.
 */
export function readAt(file: number, start: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let read = 0;
  while (read < size) {
    const count = readSync(file, bytes, read, size - read, start + read);
    if (count === 0) break;
    read += count;
  }
  return bytes.subarray(0, read);
}
