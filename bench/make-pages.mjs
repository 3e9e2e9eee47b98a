import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {basename, dirname, join, relative} from 'node:path';

/**
 * A page to copy.
 *
 * @typedef {{path: string, below: string}} Original
 */

/**
 * Lists the pages that are named: files, and the `.md` files below folders.
 *
 * @param {readonly string[]} paths
 * @returns {Original[]}
 */
export function listPages(paths) {
  return paths.flatMap((path) => {
    if (statSync(path).isFile()) return [{path, below: basename(path)}];
    const entries = readdirSync(path, {recursive: true, withFileTypes: true});
    const files = entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
      .map((entry) => join(entry.parentPath, entry.name));
    return files.sort().map((file) => ({path: file, below: relative(path, file)}));
  });
}

/**
 * Writes copies of pages below a folder, each set of copies in a folder of its own, as if they were other pages:
 * ids of pairs and of pages are different in each.
 *
 * @param {readonly Original[]} originals
 * @param {string} folder
 * @param {{from: number, to: number}} copies numbers of the copies, from 0; the last one not included
 */
export function makePages(originals, folder, {from, to}) {
  for (const {path, below} of originals) {
    const text = readFileSync(path, 'utf8');
    for (let copy = from; copy < to; copy++) {
      const file = join(folder, `copy-${String(copy).padStart(3, '0')}`, below);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, copyOf(text, copy));
    }
  }
}

/**
 * @param {string} text
 * @param {number} copy
 */
function copyOf(text, copy) {
  const number = copy.toString(16).padStart(4, '0');
  return text
    .replace(
      /(data-(?:ttu|stu)-id=(?:"|&quot;))([\da-f]{5})/g,
      (_all, /** @type {string} */ before, /** @type {string} */ prefix) => before + changed(prefix, copy),
    )
    .replace(/^(ms\.assetid:\s*['"]?[\da-f]{8}-)[\da-f]{4}/im, (_all, /** @type {string} */ before) => before + number);
}

/**
 * @param {string} prefix five hexadecimal digits
 * @param {number} copy
 */
function changed(prefix, copy) {
  return (Number.parseInt(prefix, 16) ^ copy).toString(16).padStart(5, '0');
}
