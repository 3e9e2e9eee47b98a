import {readdirSync, realpathSync, type Dirent} from 'node:fs';
import {join, relative} from 'node:path';
import {compare} from '../../text/index.js';
import {isFault} from './error-code.js';
import {gitIgnored, type Ignored} from './git-ignore.js';
import {kindOf} from './kind-of.js';
import {liesIn, withSlashes} from './shown-path.js';

/** A file below a folder. */
interface Walked {
  /** Path below the folder, with `/`. */
  readonly below: string;
  /** Where it really is, links resolved. */
  readonly real: string;
}

/** What a walk found. */
export interface Walk {
  readonly files: readonly Walked[];
  /** Folders that could not be read, with the error. */
  readonly unreadable: readonly {readonly below: string; readonly error: unknown}[];
  /** Links that lead out of the folder and were not followed. */
  readonly leaving: readonly string[];
  /** Folders that are clones of repositories, below the folder; empty for the folder itself. */
  readonly clones: readonly string[];
}

/** A folder to walk, and what git leaves out in it. */
interface Folder {
  readonly path: string;
  readonly ignored: Ignored | undefined;
}

/** How a folder is walked. */
export interface WalkOptions {
  /** Says of a path below the folder, with `/`, whether a file there is wanted. */
  readonly isWanted: (below: string) => boolean;
  /** Real path of a folder not to enter. */
  readonly except?: string;
  /** Folders below the folder that are entered at most, one below the other; all by default. */
  readonly depth?: number;
  /** Whether links that lead out of the folder are followed, too: a link could name any file of this machine. */
  readonly followLinks?: boolean;
  /** Whether what git leaves out (`.gitignore`) is left out; so it is by default. */
  readonly ignore?: boolean;
}

/**
 * Lists the files below a folder, in no particular order.
 * Names that begin with a dot, `node_modules` and what git ignores are left out; no folder is entered twice, so links may lead in circles.
 *
 * @param root absolute path of an existing folder.
 */
export function walkFolder(
  root: string,
  {isWanted, except, depth = Infinity, followLinks = false, ignore = true}: WalkOptions,
): Walk {
  const files: Walked[] = [];
  const unreadable: {below: string; error: unknown}[] = [];
  const leaving: string[] = [];
  const clones: string[] = [];
  const entered = new Set<string>();
  const folders: Folder[] = [{path: root, ignored: ignore ? gitIgnored(root) : undefined}];
  // Links wait until all real folders are walked, so that a file is known by its real path where it has one.
  const links: Folder[] = [];
  const realRoot = realPathOf(root);

  for (;;) {
    const next = folders.pop() ?? links.sort((a, b) => compare(a.path, b.path)).shift();
    if (next === undefined) return {files, unreadable, leaving, clones};
    try {
      const {path: folder} = next;
      const real = realpathSync.native(folder);
      if (entered.has(real) || real === except) continue;
      entered.add(real);
      for (const entry of readdirSync(folder, {withFileTypes: true})) sort(entry, next, real);
    } catch (error) {
      unreadable.push({below: below(next.path), error});
    }
  }

  function sort(entry: Dirent, {path: folder, ignored}: Folder, real: string): void {
    if (entry.name === '.git') clones.push(below(folder));
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return;
    const path = join(folder, entry.name);
    if (ignored?.has(path, entry.isDirectory())) return;
    if (entry.isSymbolicLink()) sortLink(path, ignored);
    else if (entry.isDirectory()) enter({path, ignored: ignored?.within(path)}, folders);
    else if (entry.isFile() && isWanted(below(path))) files.push({below: below(path), real: join(real, entry.name)});
  }

  function sortLink(path: string, ignored: Ignored | undefined): void {
    const kind = kindOf(path);
    if (kind !== 'folder' && (kind === 'pipe' || !isWanted(below(path)))) return;
    const real = realPathOf(path);
    if (!followLinks && real !== except && !liesIn(realRoot, real)) leaving.push(below(path));
    else if (kind === 'folder') enter({path, ignored}, links);
    // A broken link to a page is kept: reading it says so, with its name.
    else files.push({below: below(path), real});
  }

  function enter(folder: Folder, list: Folder[]): void {
    if (below(folder.path).split('/').length <= depth) list.push(folder);
  }

  function below(path: string): string {
    return withSlashes(relative(root, path));
  }
}

/**
 * Where a path really is, links resolved; the path itself where it leads nowhere, or is a pipe given as `/dev/fd/63`.
 *
 * @throws {Error} an error of the file system where the machine failed.
 */
export function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (isFault(error)) throw error;
    return path;
  }
}
