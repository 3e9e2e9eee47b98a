import {closeSync, readSync, rmSync} from 'node:fs';
import type {FilePart} from '../../model/index.js';
import {compare} from '../../text/index.js';
import {openTemporary, writeAll} from './write-atomically.js';

/** Parts of files that come in any order and are read in another one, by their keys. They stand on disk; only where they stand is in memory. */
export interface Spool {
  /** @throws {Error} an error of the file system. */
  readonly add: (key: string, parts: readonly FilePart[]) => void;
  /** The parts of a file, by their keys. */
  readonly partsOf: (path: string) => Iterable<string>;
  /** Removes it. */
  readonly close: () => void;
}

/** Where a part stands, in bytes. */
interface Place {
  readonly key: string;
  readonly start: number;
  readonly length: number;
}

/**
 * Makes a spool.
 *
 * @param folder absolute path of the folder for its temporary file.
 * @throws {Error} an error of the file system.
 */
export function openSpool(folder: string): Spool {
  const {path: temporary, file} = openTemporary(folder);
  const places = new Map<string, Place[]>();
  let size = 0;
  return {
    add(key, parts) {
      for (const {path, text, key: own = key} of parts) {
        const bytes = Buffer.from(text, 'utf8');
        writeAll(file, bytes);
        const place = {key: own, start: size, length: bytes.length};
        const known = places.get(path);
        if (known) known.push(place);
        else places.set(path, [place]);
        size += bytes.length;
      }
    },
    *partsOf(path) {
      const sorted = (places.get(path) ?? []).toSorted((a, b) => compare(a.key, b.key));
      for (const {start, length} of sorted) {
        const bytes = Buffer.alloc(length);
        const read = readSync(file, bytes, 0, length, start);
        if (read !== length) throw new Error(`Cannot read \`${temporary}\`: it was changed by another program`);
        yield bytes.toString('utf8');
      }
    },
    close() {
      closeSync(file);
      rmSync(temporary, {force: true});
    },
  };
}
