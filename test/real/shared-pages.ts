import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {describe, it} from 'vitest';
import {withKeys} from '../../src/engine/with-keys.js';
import type {Page} from '../../src/model/index.js';
import {read} from '../../src/read/index.js';

/** Real published pages, in a folder beside the checkout; not on every machine. */
const root = '../shared/pages';

/** What a suite needs that not every machine has; the pages themselves by default. */
export interface Needs {
  /** Files or folders. */
  readonly paths?: readonly string[];
  /** Programs, which must answer `--version`. */
  readonly programs?: readonly string[];
}

/**
 * Describes what real pages must show. Where something is missing the body is not even run: one skipped test stands
 * for the suite and names what is missing, and the run lists it at its end.
 *
 * Note: the body only declares tests. It reads pages in a hook or a test, never while tests are collected.
 */
export function describeReal(name: string, body: () => void, {paths = [root], programs = []}: Needs = {}): void {
  const missing = [
    ...paths.filter((path) => !existsSync(path)),
    ...programs.filter((program) => spawnSync(program, ['--version']).status !== 0),
  ];
  if (missing.length === 0) describe(name, body);
  else describe(name, () => void it.skip(`needs ${missing.join(' and ')}, which this machine does not have`));
}

/** Path of a file or folder of the real pages. */
export function realPath(path: string): string {
  return join(root, path);
}

/** Paths of all Markdown files below a folder of the real pages, in order. */
export function realFiles(folder: string): string[] {
  return readdirSync(realPath(folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** Reads all pages below a folder of the real pages; `file` is the path below that folder. Each has its key among all of them. */
export function realPages(folder: string): Page[] {
  return withKeys(realFiles(folder).map((file) => readReal(file, folder)));
}

/** Reads one file of the real pages; `file` is its path below a folder of them. */
export function readReal(file: string, folder = '.'): Page {
  return read(readFileSync(file, 'utf8'), {file: relative(realPath(folder), file)});
}
