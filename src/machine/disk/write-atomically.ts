import {randomBytes} from 'node:crypto';
import {closeSync, fchmodSync, fsyncSync, lstatSync, openSync, readSync, renameSync, rmSync, writeSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Text} from '../../model/index.js';
import {naming} from './error-code.js';

/** About how many bytes are written at once. */
const batch = 1_000_000;

/** Names of temporary files. */
const temporaryName = /^\.sxs-kb-[0-9a-f]{16}\.tmp$/;

/**
 * Writes a file so that it is there with its whole content or not at all, and does not touch it when it has that content already.
 * A link in its place is replaced, never written through; a file gives its permissions to the new one.
 *
 * @param content may come in parts, which together may be longer than a string can be; they are gone through twice.
 * @returns whether anything was written.
 * @throws {Error} an error of the file system, with the path; nothing is left behind.
 */
export function writeAtomically(path: string, content: string | Iterable<Text>, options?: WriteFileOptions): boolean {
  const parts = typeof content === 'string' ? [content] : content;
  if (naming(path, () => holds(path, parts))) return false;
  replaceFile(path, parts, options);
  return true;
}

/** Settings of a file that is written. */
export interface WriteFileOptions {
  /**
   * Whether it is on the disk before it takes its place, so that a power cut does not empty it: for what people made, which
   * nothing can make again.
   */
  readonly isKept?: boolean;
}

/**
 * Writes a file in the same way, whatever stands there.
 *
 * @throws {Error} an error of the file system, with the path; nothing is left behind.
 */
export function replaceFile(path: string, parts: Iterable<Text>, options?: WriteFileOptions): void {
  naming(path, () => {
    replace(path, parts, options);
  });
}

function replace(path: string, parts: Iterable<Text>, {isKept = false}: WriteFileOptions = {}): void {
  const {path: temporary, file} = openTemporary(dirname(path));
  try {
    try {
      const old = lstatSync(path, {throwIfNoEntry: false});
      if (old?.isFile()) fchmodSync(file, old.mode);
      for (const bytes of batches(parts)) writeAll(file, bytes);
      if (isKept) fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    removeQuietly(temporary);
    throw error;
  }
}

/** What failed before counts, not that this fails, too; the next run that writes to the folder removes what is left. */
function removeQuietly(temporary: string): void {
  try {
    rmSync(temporary, {force: true});
  } catch {
    // As said.
  }
}

/** Makes a file with a name that no other run has, since two runs may share a folder and not see each other's processes. */
export function openTemporary(folder: string): {readonly path: string; readonly file: number} {
  // The name is short because the name of the file that it becomes may already be as long as the system allows.
  const path = join(folder, `.sxs-kb-${randomBytes(8).toString('hex')}.tmp`);
  return {path, file: openSync(path, 'wx+')};
}

/** Whether a file is a temporary one, by its name. */
export function isTemporary(name: string): boolean {
  return temporaryName.test(name);
}

/** Writes bytes at the end of an open file. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}

/**
 * A text as UTF-8.
 *
 * @throws {Error} where a text that was made before is there by its hash alone.
 */
export function bytesOf(text: Text): Uint8Array {
  if (typeof text === 'string') return Buffer.from(text, 'utf8');
  if (!text.bytes) throw new Error(`Cannot write a text without its bytes: ${text.hash}`);
  return text.bytes;
}

function holds(path: string, parts: Iterable<Text>): boolean {
  const old = lstatSync(path, {throwIfNoEntry: false});
  if (!old?.isFile()) return false;
  const file = openSync(path, 'r');
  try {
    let size = 0;
    for (const bytes of batches(parts)) {
      const there = Buffer.alloc(bytes.length);
      if (readSync(file, there) !== bytes.length || !there.equals(bytes)) return false;
      size += bytes.length;
    }
    return size === old.size;
  } finally {
    closeSync(file);
  }
}

function* batches(parts: Iterable<Text>): Generator<Buffer> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for (const part of parts) {
    const bytes = bytesOf(part);
    waiting.push(bytes);
    size += bytes.length;
    if (size < batch) continue;
    yield Buffer.concat(waiting);
    [waiting, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(waiting);
}
