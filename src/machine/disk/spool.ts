import {closeSync, rmSync} from 'node:fs';
import type {FilePart, KeyedText, MadeText, Text} from '../../model/index.js';
import {compare} from '../../text/index.js';
import {naming} from './error-code.js';
import {readAt} from './read-at.js';
import type {StandingFiles} from './standing-files.js';
import {bytesOf, openTemporary, writeAll} from './write-atomically.js';

/** Parts of files that come in any order and are read in another one, by their keys. They stand on disk; only where they stand is in memory. */
export interface Spool {
  /** @throws {Error} an error of the file system. */
  readonly add: (key: string, parts: readonly FilePart[]) => void;
  /** The parts of a file, by their keys. */
  readonly partsOf: (path: string) => Iterable<Text | KeyedText>;
  /**
   * Removes it; does nothing the second time.
   *
   * @throws {Error} an error of the file system.
   */
  readonly close: () => void;
}

/** Where a part stands, in bytes. */
interface Place {
  readonly key: string;
  /** Whether it stands in the file of a former run, and not in the spool. */
  readonly isStanding: boolean;
  readonly start: number;
  readonly size: number;
  /** What it is known by, where it was made before. */
  readonly made?: Pick<KeyedText, 'hash' | 'label'>;
}

/**
 * Makes a spool.
 *
 * @param folder absolute path of the folder for its temporary file.
 * @param standing files of a former run: parts that stand in them are left there until they are asked for, and all parts keep what
 * they are known by.
 * @throws {Error} an error of the file system.
 */
export function openSpool(folder: string, standing?: Pick<StandingFiles, 'partAt' | 'open'>): Spool {
  const {path: temporary, file} = openTemporary(folder);
  const places = new Map<string, Place[]>();
  let size = 0;
  let isOpen = true;

  function placeOf(path: string, key: string, text: Text): Place {
    // Without a place to keep it nobody asks for it again.
    const made = standing && typeof text !== 'string' ? {made: nameOf(text)} : {};
    const found = standing?.partAt(path, key, text);
    if (found) return {key, ...made, ...found, isStanding: true};
    const bytes = bytesOf(text);
    naming(temporary, () => {
      writeAll(file, bytes);
    });
    size += bytes.length;
    return {key, ...made, start: size - bytes.length, size: bytes.length, isStanding: false};
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
      const opened = sorted.some(({isStanding}) => isStanding) ? standing?.open(path) : undefined;
      try {
        for (const {key, made, size, start, isStanding} of sorted) {
          const from = (isStanding ? opened : undefined) ?? file;
          const bytes = naming(isStanding ? path : temporary, () => readAt(from, start, size));
          if (bytes.length !== size)
            throw new Error(`Cannot read \`${isStanding ? path : temporary}\`: it was changed by another program`);
          yield made ? {key, ...made, size, bytes} : bytes.toString('utf8');
        }
      } finally {
        // A file that is open cannot be replaced everywhere.
        if (opened !== undefined) closeSync(opened);
      }
    },
    close() {
      if (!isOpen) return;
      isOpen = false;
      try {
        closeSync(file);
      } finally {
        rmSync(temporary, {force: true});
      }
    },
  };
}

function nameOf({hash, label}: MadeText): Pick<KeyedText, 'hash' | 'label'> {
  return label === undefined ? {hash} : {hash, label};
}
