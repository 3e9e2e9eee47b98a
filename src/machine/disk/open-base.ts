import {readFileSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {indexReader, isReadable} from '../../model/index-reader.js';
import type {BaseReader, KnowledgeBase, LookupFile} from '../../model/index.js';
import {errorReason} from './error-code.js';
import {isThere, kindOf} from './kind-of.js';
import {liesIn} from './shown-path.js';

/** Names of files that hold a knowledge base, or what a lookup loads of one, below the folder that a build wrote. */
const names = ['knowledge/lookup.json', 'lookup.json', 'knowledge-base.json'];

/**
 * Opens a knowledge base that a build wrote. Of one in small files nothing is read before it is asked for; that keeps a
 * lookup fast, and so nothing is checked against a schema: `build` has done that.
 *
 * @param path the folder that a build wrote, `lookup.json` or `index.json` in it, or `knowledge-base.json`.
 * @returns a knowledge base that is in one file as it is, else a reader of it.
 * @throws {Error} `Cannot …`, with what to do, where there is none or it cannot be used.
 */
export function openBase(path: string): KnowledgeBase | BaseReader {
  const file = fileOf(path);
  const value = readJson(file);
  if (!isReadable(value))
    throw new Error(`Cannot use \`${file}\`: expected \`schemaVersion\` 1.x; build it again with this version`);
  // The shapes are those that `write` gives for this version.
  if (basename(file) !== 'lookup.json') return value as unknown as KnowledgeBase;
  const index = value as unknown as LookupFile;
  const folder = resolve(dirname(file));
  return indexReader(index, (name) => readText(below(folder, name)));
}

function fileOf(path: string): string {
  if (!isThere(path))
    throw new Error(
      `Cannot find a knowledge base at \`${path}\`: build one with \`sxs-kb build PAGES --out DIR\`, or name its folder with \`--base DIR\``,
    );
  // The index lies beside what a lookup loads.
  if (basename(path) === 'index.json') return fileOf(dirname(path));
  if (kindOf(path) !== 'folder') return path;
  const found = names.map((name) => join(path, name)).find((file) => isThere(file));
  if (found === undefined)
    throw new Error(
      `Cannot find a knowledge base in the folder \`${path}\`: name the one that \`sxs-kb build\` wrote to`,
    );
  return found;
}

/** An index names files below itself, and no others. */
function below(folder: string, name: string): string {
  const path = resolve(folder, name);
  if (!liesIn(folder, path)) throw new Error(`Cannot read \`${name}\`: it is outside the knowledge base`);
  return path;
}

function readJson(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`Cannot read \`${file}\`: it is no knowledge base`, {cause});
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Error(`Cannot read \`${file}\`: ${errorReason(cause)}`, {cause});
  }
}
