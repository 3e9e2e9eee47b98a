import {closeSync, openSync, readSync, rmSync} from 'node:fs';
import type {FilePart, KeyedText, Text} from '../../model/index.js';
import {compare} from '../../text/index.js';
import type {StandingFiles} from './standing-files.js';
import {bytesOf, openTemporary, writeAll} from './write-atomically.js';

/** Parts of files that come in any order and are read in another one, by their keys. They stand on disk; only where they stand is in memory. */
export interface Spool {
  /** @throws {Error} an error of the file system. */
  readonly add: (key: string, parts: readonly FilePart[]) => void;
  /** The parts of a file, by their keys. */
  readonly partsOf: (path: string) => Iterable<Text | KeyedText>;
  /** Removes it. */
  readonly close: () => void;
}

/** Where a part stands, in bytes. */
interface Place {
  readonly key: string;
  /** The file of a former run that it stands in; the spool by default. */
  readonly file?: string;
  readonly start: number;
  readonly size: number;
  /** What it is known by, where it was made before. */
  readonly made?: Pick<KeyedText, 'hash' | 'label'>;
}

/**
 * Makes a spool.
 *
 * @param folder absolute path of the folder for its temporary file.
 * @param partAt finds parts that stand in files of a former run: they are left there until they are asked for.
 * @throws {Error} an error of the file system.
 */
export function openSpool(folder: string, partAt: StandingFiles['partAt'] = () => undefined): Spool {
  const {path: temporary, file} = openTemporary(folder);
  const places = new Map<string, Place[]>();
  let size = 0;

  function placeOf(path: string, key: string, text: Text): Place {
    const made =
      typeof text === 'string'
        ? {}
        : {made: text.label === undefined ? {hash: text.hash} : {hash: text.hash, label: text.label}};
    const standing = partAt(path, key, text);
    if (standing) return {key, ...made, ...standing};
    const bytes = bytesOf(text);
    writeAll(file, bytes);
    size += bytes.length;
    return {key, ...made, start: size - bytes.length, size: bytes.length};
  }

  return {
    add(key, parts) {
      for (const {path, text, key: own = key} of parts) {
        const place = placeOf(path, own, text);
        const known = places.get(path);
        if (known) known.push(place);
        else places.set(path, [place]);
      }
    },
    *partsOf(path) {
      const sorted = (places.get(path) ?? []).toSorted((a, b) => compare(a.key, b.key));
      const former = sorted.find((place) => place.file !== undefined)?.file;
      const opened = former === undefined ? undefined : openSync(former, 'r');
      try {
        for (const {key, made, size, start, ...place} of sorted) {
          const bytes = Buffer.allocUnsafe(size);
          const from = place.file === undefined ? file : opened;
          const read = from === undefined ? 0 : readSync(from, bytes, 0, size, start);
          if (read !== size)
            throw new Error(`Cannot read \`${place.file ?? temporary}\`: it was changed by another program`);
          yield made ? {key, ...made, size, bytes} : bytes.toString('utf8');
        }
      } finally {
        // A file that is open cannot be replaced everywhere.
        if (opened !== undefined) closeSync(opened);
      }
    },
    close() {
      closeSync(file);
      rmSync(temporary, {force: true});
    },
  };
}
