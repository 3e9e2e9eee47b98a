import {closeSync, fchmodSync, lstatSync, openSync, readSync, renameSync, rmSync, writeSync, type Stats} from 'node:fs';
import {dirname, join} from 'node:path';

/** About how many characters are written at once. */
const batch = 1_000_000;

/**
 * Writes a file so that it is there with its whole content or not at all, and does not touch it when it has that content already.
 * A link in its place is replaced, never written through; a file gives its permissions to the new one.
 *
 * @param content may come in parts, which together may be longer than a string can be.
 * @returns whether anything was written.
 * @throws {Error} an error of the file system; nothing is left behind.
 */
export function writeAtomically(path: string, content: string | readonly string[]): boolean {
  const parts = typeof content === 'string' ? [content] : content;
  if (holds(path, parts)) return false;

  // The name is short because the file's own name may already be as long as the system allows.
  const temporary = join(dirname(path), `.sxs-kb-${String(process.pid)}.tmp`);
  rmSync(temporary, {force: true});
  try {
    write(temporary, parts, lstatSync(path, {throwIfNoEntry: false}));
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, {force: true});
    throw error;
  }
  return true;
}

function holds(path: string, parts: readonly string[]): boolean {
  const old = lstatSync(path, {throwIfNoEntry: false});
  if (!old?.isFile()) return false;
  const size = parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
  if (old.size !== size) return false;
  const file = openSync(path, 'r');
  try {
    for (const bytes of batches(parts)) {
      const there = Buffer.alloc(bytes.length);
      if (readSync(file, there) !== bytes.length || !there.equals(bytes)) return false;
    }
    return true;
  } finally {
    closeSync(file);
  }
}

function write(path: string, parts: readonly string[], old: Stats | undefined): void {
  const file = openSync(path, 'wx');
  try {
    if (old?.isFile()) fchmodSync(file, old.mode);
    for (const bytes of batches(parts)) {
      for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
    }
  } finally {
    closeSync(file);
  }
}

function* batches(parts: readonly string[]): Generator<Buffer> {
  let text = '';
  for (const part of parts) {
    text += part;
    if (text.length < batch) continue;
    yield Buffer.from(text, 'utf8');
    text = '';
  }
  if (text !== '') yield Buffer.from(text, 'utf8');
}
