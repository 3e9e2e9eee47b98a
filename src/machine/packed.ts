import {randomBytes} from 'node:crypto';
import {openSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {deflateRawSync, inflateRawSync} from 'node:zlib';
import {readAt} from './disk/read-at.js';
import {writeAll} from './disk/write-atomically.js';

/**
 * Keeps a text out of memory until it is asked for, compressed: a repository may have tens of thousands of versions of pages.
 *
 * @returns a function that gives the text.
 * @throws {Error} when asked for it and the file of this process cannot be read any more.
 */
export function packedText(text: string): () => string {
  const packed = keep(deflateRawSync(Buffer.from(text, 'utf8'), {level: 1}));
  return () => inflateRawSync(packed()).toString('utf8');
}

/** The file of this process. It has no name, so that it is gone with the process, however that ends. */
interface Store {
  readonly file: number;
  size: number;
}

/** `undefined` before the first text; `false` where there is no room. */
let store: Store | false | undefined;

function keep(bytes: Buffer): () => Buffer {
  store ??= openStore();
  if (store) {
    const {file, size: start} = store;
    const {length} = bytes;
    try {
      writeAll(file, bytes);
      store.size += length;
      return () => readBack(file, start, length);
    } catch {
      // What was written before can still be read.
      store = false;
    }
  }
  // A copy, since what it was given is a part of a buffer of 16 KB.
  const copy = Buffer.from(bytes);
  return () => copy;
}

function openStore(): Store | false {
  try {
    const path = join(tmpdir(), `sxs-kb-${randomBytes(8).toString('hex')}`);
    const file = openSync(path, 'wx+', 0o600);
    rmSync(path, {force: true});
    return {file, size: 0};
  } catch {
    return false;
  }
}

function readBack(file: number, start: number, length: number): Buffer {
  const bytes = readAt(file, start, length);
  if (bytes.length < length) throw new Error('Cannot read what this program has put into its temporary file');
  return bytes;
}
