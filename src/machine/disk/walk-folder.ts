import {readdirSync, realpathSync, type Dirent} from 'node:fs';
import {join, relative} from 'node:path';
import {kindOf} from './kind-of.js';

/** A file below a folder. */
interface Walked {
  /** Path below the folder. */
  readonly below: string;
  /** Where it really is, links resolved. */
  readonly real: string;
}

/** What a walk found. */
export interface Walk {
  readonly files: readonly Walked[];
  /** Folders that could not be read, with the error. */
  readonly unreadable: readonly {readonly below: string; readonly error: unknown}[];
}

const pageName = /\.(?:md|markdown)$/i;

/**
 * Lists the Markdown files below a folder, in no particular order.
 * Names that begin with a dot and `node_modules` are left out; no folder is entered twice, so links may lead in circles.
 *
 * @param root absolute path of an existing folder.
 * @param except real path of a folder not to enter.
 */
export function walkFolder(root: string, except?: string): Walk {
  const files: Walked[] = [];
  const unreadable: {below: string; error: unknown}[] = [];
  const entered = new Set<string>();
  const folders = [root];
  // Links wait until all real folders are walked, so that a file is known by its real path where it has one.
  const links: string[] = [];

  for (;;) {
    const folder = folders.pop() ?? links.sort().shift();
    if (folder === undefined) return {files, unreadable};
    try {
      const real = realpathSync.native(folder);
      if (entered.has(real) || real === except) continue;
      entered.add(real);
      for (const entry of readdirSync(folder, {withFileTypes: true})) sort(entry, folder, real);
    } catch (error) {
      unreadable.push({below: relative(root, folder), error});
    }
  }

  function sort(entry: Dirent, folder: string, real: string): void {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) folders.push(path);
    else if (entry.isSymbolicLink()) sortLink(path);
    else if (entry.isFile() && pageName.test(entry.name))
      files.push({below: relative(root, path), real: join(real, entry.name)});
  }

  function sortLink(path: string): void {
    const kind = kindOf(path);
    if (kind === 'folder') links.push(path);
    // A broken link to a page is kept: reading it says so, with its name.
    else if (pageName.test(path) && kind !== 'pipe') {
      files.push({below: relative(root, path), real: kind === 'file' ? realpathSync.native(path) : path});
    }
  }
}
