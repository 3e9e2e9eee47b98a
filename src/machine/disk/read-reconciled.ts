import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {reconciledSchema, type Contradiction} from '../../model/index.js';
import {isFault} from './error-code.js';
import {isThere, kindOf} from './kind-of.js';

const name = 'reconciled.json';

/**
 * Reads what a build found to have changed between versions.
 *
 * @param path the folder that a build wrote, or its `reconciled.json`.
 * @param named the same as the user named it.
 * @throws {Error} `Cannot …`, with what to do, where there is none or it cannot be used.
 */
export function readReconciled(path: string, named: string): readonly Contradiction[] {
  const isFolder = kindOf(path) === 'folder';
  const file = isFolder ? join(path, name) : path;
  if (!isThere(file))
    throw new Error(
      isFolder
        ? `Cannot find \`${name}\` in the folder \`${named}\`: an older version wrote it, or none; build it again with this version`
        : `Cannot find \`${named}\`: build a base with \`sxs-kb build PAGES --out DIR\`, and name its folder with \`--base DIR\``,
    );
  const parsed = reconciledSchema.safeParse(jsonOf(file));
  if (!parsed.success)
    throw new Error(`Cannot use \`${named}\`: it is not the \`${name}\` of this version; build it again`);
  return parsed.data.contradictions;
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (isFault(error)) throw error;
    return undefined;
  }
}
