import {lstatSync} from 'node:fs';
import {join} from 'node:path';
import type {FilePart, LongFile, Text} from '../../model/index.js';
import {hashFile} from './hash-file.js';
import {knownPlaces, type Memory, type PartPlaces} from './part-places.js';

/** What an article writes that was made before. */
export interface MadeOutput {
  readonly files: readonly LongFile[];
  readonly parts: readonly FilePart[];
}

/** A part of a file that stands: the file, and where the part is in it, in bytes. */
export interface StandingPart {
  readonly file: string;
  readonly start: number;
  readonly size: number;
}

/** What stands in an output folder, whoever wrote it. Files are known by the hashes of their contents, never by dates. */
export interface StandingFiles {
  /** Whether all of this stands there: as files, or as parts of files of a run whose parts are known. */
  readonly stands: (key: string, output: MadeOutput) => boolean;
  /** Where a part of a file that all articles share stands. */
  readonly partAt: (path: string, key: string, text: Text) => StandingPart | undefined;
}

/**
 * Looks at what stands in a folder, each file once and only when it is asked for.
 *
 * @param root absolute path of the folder.
 */
export function standingFiles(root: string, memory: Memory | undefined): StandingFiles {
  const shared = new Map<string, PartPlaces | undefined>();

  function placesIn(path: string): PartPlaces | undefined {
    if (!shared.has(path)) shared.set(path, knownPlaces(memory, memory && hashFile(join(root, path))));
    return shared.get(path);
  }

  function partAt(path: string, key: string, text: Text): StandingPart | undefined {
    if (typeof text === 'string') return undefined;
    const place = placesIn(path)?.get(key);
    return place?.hash === text.hash ? {file: join(root, path), start: place.start, size: place.size} : undefined;
  }

  return {
    partAt,
    stands: (key, {files, parts}) =>
      parts.every(({path, text, key: own = key}) => text === '' || partAt(path, own, text) !== undefined) &&
      files.every(({path, parts: [...texts]}) =>
        texts.every((text) => texts.length === 1 && holds(join(root, path), text)),
      ),
  };
}

function holds(path: string, text: Text): boolean {
  return typeof text !== 'string' && sizeOf(path) === text.size && hashFile(path) === text.hash;
}

function sizeOf(path: string): number | undefined {
  return lstatSync(path, {throwIfNoEntry: false})?.size;
}
