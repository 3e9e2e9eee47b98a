import {hash} from 'node:crypto';
import {closeSync, lstatSync, openSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {FilePart, LongFile, MadeText, Text} from '../../model/index.js';
import {hashFile} from './hash-file.js';
import {knownPlaces, type Memory, type PartPlaces} from './part-places.js';

/** What an article writes that was made before. */
interface MadeOutput {
  readonly files: readonly LongFile[];
  readonly parts: readonly FilePart[];
}

/** A part of a file that stands, in bytes. */
interface StandingPart {
  readonly start: number;
  readonly size: number;
}

/** What stands in an output folder, whoever wrote it. Files are known by the hashes of their contents, never by dates. */
export interface StandingFiles {
  /** Whether all of this stands there: as files, or as parts of files of a run whose parts are known. */
  readonly stands: (key: string, output: MadeOutput) => boolean;
  /** Where a part of a file that all articles share stands. */
  readonly partAt: (path: string, key: string, text: Text) => StandingPart | undefined;
  /** The hash of a file whose parts were asked for. */
  readonly hashOf: (path: string) => string | undefined;
  /**
   * Opens such a file.
   *
   * @throws {Error} where somebody has changed it since it was looked at.
   */
  readonly open: (path: string) => number;
}

/** A file that all articles share. */
interface SharedFile {
  /** What the system says of it, but for its content. */
  readonly state: string;
  readonly hash: string | undefined;
  readonly places: PartPlaces | undefined;
}

/**
 * Looks at what stands in a folder, each file once and only when it is asked for.
 *
 * @param root absolute path of the folder.
 */
export function standingFiles(root: string, memory: Memory | undefined): StandingFiles {
  const shared = new Map<string, SharedFile>();

  function partAt(path: string, key: string, text: Text): StandingPart | undefined {
    if (typeof text === 'string' || !memory) return undefined;
    const file = shared.get(path) ?? lookAt(join(root, path), memory);
    shared.set(path, file);
    const place = file.places?.get(key);
    return place?.hash === text.hash ? {start: place.start, size: place.size} : undefined;
  }

  return {
    partAt,
    hashOf: (path) => shared.get(path)?.hash,
    open(path) {
      const file = openSync(join(root, path), 'r');
      if (stateOf(join(root, path)) === shared.get(path)?.state) return file;
      closeSync(file);
      throw new Error(`\`${path}\` was changed by another program`);
    },
    stands: (key, {files, parts}) =>
      parts.every(({path, text, key: own = key}) => text === '' || partAt(path, own, text) !== undefined) &&
      files.every(({path, parts: [text, ...more]}) => more.length === 0 && holds(join(root, path), text)),
  };
}

function lookAt(path: string, memory: Memory): SharedFile {
  const state = stateOf(path);
  const hash = hashFile(path);
  return {state, hash, places: knownPlaces(memory, hash)};
}

function stateOf(path: string): string {
  const found = lstatSync(path, {throwIfNoEntry: false, bigint: true});
  return found ? [found.ino, found.size, found.mtimeNs].join(' ') : '';
}

function holds(path: string, text: Text | undefined): boolean {
  if (text === undefined || typeof text === 'string') return false;
  const found = lstatSync(path, {throwIfNoEntry: false});
  return found?.isFile() === true && found.size === text.size && hasHash(path, text);
}

function hasHash(path: string, text: MadeText): boolean {
  try {
    return hash('sha256', readFileSync(path), 'hex') === text.hash;
  } catch {
    return false;
  }
}
