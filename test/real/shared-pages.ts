import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {describe} from 'vitest';
import type {Page} from '../../src/model/index.js';
import {read} from '../../src/read/index.js';

/** Real published pages, in a folder beside the checkout; not on every machine. */
const root = '../shared/pages';
const present = existsSync(root);

/** Describes what real pages must show; where there are none it says so, loudly, and skips. */
export function describeReal(name: string, body: () => void): void {
  if (!present) console.warn(`SKIPPED: "${name}" needs real pages in ${root}, which are not on this machine`);
  describe.skipIf(!present)(name, body);
}

/** Paths of all Markdown files below a folder of the real pages, in order. */
export function realFiles(folder: string): string[] {
  if (!present) return [];
  return readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** Reads all pages below a folder of the real pages; `file` is the path below that folder. */
export function realPages(folder: string): Page[] {
  return realFiles(folder).map((file) => read(readFileSync(file, 'utf8'), {file: relative(join(root, folder), file)}));
}
