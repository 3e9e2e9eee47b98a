import {readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import ignore, {type Ignore} from 'ignore';
import {isFault} from './error-code.js';
import {kindOf} from './kind-of.js';
import {liesIn, withSlashes} from './shown-path.js';

/** The rules of one `.gitignore`. */
interface Rules {
  /** Absolute path of its folder. */
  readonly folder: string;
  readonly rules: Ignore;
}

/** Says of what stands in a folder whether git leaves it out. */
export interface Ignored {
  /** The same below a folder in it, whose own `.gitignore` counts first. */
  readonly within: (folder: string) => Ignored;
  /** @param path absolute path. */
  readonly has: (path: string, isFolder: boolean) => boolean;
}

/**
 * Reads the `.gitignore` files that hold in a folder: its own and, in a clone, those of the folders around it. Where they leave out
 * the folder itself, the user named it all the same, and they do not count.
 *
 * @param folder absolute path of a folder that was named.
 */
export function gitIgnored(folder: string): Ignored {
  const around: Rules[] = [];
  for (const one of foldersAround(folder)) around.push(...rulesOf(one));
  const outer = ignored(around);
  return (outer.has(folder, true) ? ignored([]) : outer).within(folder);
}

/** The folders around one, the outermost first, from the root of its clone on; none where it is in no clone. */
function foldersAround(folder: string): string[] {
  const folders: string[] = [];
  let isClone = kindOf(join(folder, '.git')) !== 'missing';
  for (let one = folder; !isClone; one = dirname(one)) {
    if (one === dirname(one)) return [];
    folders.unshift(dirname(one));
    isClone = kindOf(join(dirname(one), '.git')) !== 'missing';
  }
  return folders;
}

function rulesOf(folder: string): Rules[] {
  try {
    return [{folder, rules: ignore().add(readFileSync(join(folder, '.gitignore'), 'utf8'))}];
  } catch (error) {
    if (isFault(error)) throw error;
    // None is there, or nobody may read it: git goes on without it, too.
    return [];
  }
}

/** @param rules the outermost first: of several that say something of a path, the innermost counts. */
function ignored(rules: readonly Rules[]): Ignored {
  return {
    within: (folder) => {
      const own = rulesOf(folder);
      return own.length === 0 ? ignored(rules) : ignored([...rules, ...own]);
    },
    has(path, isFolder) {
      for (const {folder, rules: own} of rules.toReversed()) {
        if (folder === path || !liesIn(folder, path)) continue;
        const {ignored: isIgnored, unignored} = own.test(
          `${withSlashes(relative(folder, path))}${isFolder ? '/' : ''}`,
        );
        if (isIgnored || unignored) return isIgnored;
      }
      return false;
    },
  };
}
