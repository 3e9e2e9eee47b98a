import {hash} from 'node:crypto';
import {closeSync, lstatSync, openSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {FilePart, LongFile, Text} from '../../model/index.js';
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
  /** The hash of a file whose parts were asked for, or that was found to stand. */
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
  /** Hashes of files of several texts that stand: those of one text are known by that. */
  const whole = new Map<string, string>();
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
    hashOf: (path) => shared.get(path)?.hash ?? whole.get(path),
    open(path) {
      const file = openSync(join(root, path), 'r');
      if (stateOf(join(root, path)) === shared.get(path)?.state) return file;
      closeSync(file);
      throw new Error(`\`${path}\` was changed by another program`);
    },
    stands: (key, {files, parts}) =>
      parts.every(({path, text, key: own = key}) => text === '' || partAt(path, own, text) !== undefined) &&
      files.every((file) => standsWhole(file)),
  };

  function standsWhole({path, parts}: LongFile): boolean {
    const texts = Array.from(parts);
    const content = contentAt(join(root, path), texts);
    if (content === undefined) return false;
    if (texts.length > 1) whole.set(path, hash('sha256', content, 'hex'));
    return true;
  }
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

/** What stands in a file, if that is some texts, one after the other. One text that was not made before is not looked for. */
function contentAt(path: string, texts: readonly Text[]): Buffer | undefined {
  if (texts.every((text) => typeof text === 'string')) return undefined;
  const size = texts.reduce((sum, text) => sum + sizeOf(text), 0);
  const found = lstatSync(path, {throwIfNoEntry: false});
  if (found?.isFile() !== true || found.size !== size) return undefined;
  const content = read(path);
  let start = 0;
  for (const text of texts) {
    start += sizeOf(text);
    if (!content || !isText(content.subarray(start - sizeOf(text), start), text)) return undefined;
  }
  return content;
}

function sizeOf(text: Text): number {
  return typeof text === 'string' ? Buffer.byteLength(text) : text.size;
}

function isText(bytes: Buffer, text: Text): boolean {
  return typeof text === 'string' ? bytes.equals(Buffer.from(text)) : hash('sha256', bytes, 'hex') === text.hash;
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
