import {createHash, hash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';

/**
 * Results of earlier runs, as bytes by name. A name holds everything that decides on them, such as the hashes of
 * what was read; so nothing is ever out of date, and what is not asked for any more is removed.
 *
 * Nothing in it is trusted: an entry that is damaged, or from another version of the program, does not count. Several runs
 * may share a cache: an entry is there as a whole or not at all, and two that write one write the same.
 */
export interface Cache {
  /** What was stored under a name; `undefined` when there is nothing. */
  readonly get: (name: string) => Buffer | undefined;
  /** Stores bytes. A failure is ignored: without a cache a run only takes longer. */
  readonly put: (name: string, bytes: Uint8Array) => void;
  /** Removes what was not asked for in thirty days. */
  readonly sweep: () => void;
}

const day = 24 * 60 * 60 * 1000;
const longestUnused = 30 * day;

/**
 * Opens a cache, without touching the disk yet.
 *
 * @param folder absolute path; made with the first entry.
 * @param fingerprint what decides on all results beside the names: the program itself.
 */
export function openCache(folder: string, fingerprint: string): Cache {
  const pathOf = (name: string): string => {
    const key = hash('sha256', `${fingerprint}\0${name}`);
    return join(folder, key.slice(0, 2), key.slice(2));
  };
  return {
    get(name) {
      const path = pathOf(name);
      try {
        const entry = readFileSync(path);
        const bytes = entry.subarray(checksumLength);
        if (!entry.subarray(0, checksumLength).equals(checksum(name, bytes))) {
          drop(path);
          return undefined;
        }
        markUsed(path);
        return bytes;
      } catch {
        return undefined;
      }
    },
    put(name, bytes) {
      const path = pathOf(name);
      const temporary = `${path}.${String(process.pid)}.tmp`;
      try {
        mkdirSync(dirname(path), {recursive: true, mode: 0o700});
        writeFileSync(temporary, Buffer.concat([checksum(name, bytes), bytes]));
        renameSync(temporary, path);
      } catch {
        drop(temporary);
      }
    },
    sweep() {
      for (const path of listEntries(folder)) {
        if (unusedFor(path) > longestUnused) drop(path);
      }
    },
  };
}

function drop(path: string): void {
  try {
    rmSync(path, {force: true});
  } catch {
    // Where it cannot be removed, it is found damaged again next time.
  }
}

/** Length of a checksum, in bytes. */
const checksumLength = 32;

function checksum(name: string, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(name).update('\0').update(bytes).digest();
}

/** Notes at most once a day that an entry is in use. */
function markUsed(path: string): void {
  if (unusedFor(path) < day) return;
  const now = new Date();
  utimesSync(path, now, now);
}

/** Milliseconds since an entry was last used; 0 where another run has removed it, or nobody can tell. */
function unusedFor(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

function listEntries(folder: string): string[] {
  try {
    const entries = readdirSync(folder, {recursive: true, withFileTypes: true});
    return entries
      .filter((entry) => entry.isFile() && /^[\da-f]{62}/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
