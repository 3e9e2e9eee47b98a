import {statSync} from 'node:fs';
import {resolve} from 'node:path';

/** A repository, and what of it is meant. */
export interface HistorySpec {
  /** Path of the repository or of a folder in it, as given. */
  readonly repo: string;
  /** Branch, tag or commit; what is checked out when absent. */
  readonly branch: string | undefined;
  /** File or folder in the repository, with `/`; everything when absent. */
  readonly path: string | undefined;
}

/**
 * Reads `REPO[:BRANCH][:PATH]`. REPO is the longest beginning that is a folder, so that paths with colons
 * (a drive letter, a folder called `a:b`) work; `REPO::PATH` is a path on the branch that is checked out.
 *
 * @param cwd absolute path of the working folder.
 * @returns nothing where no beginning is a folder.
 */
export function historySpec(spec: string, cwd: string): HistorySpec | undefined {
  const parts = spec.split(':');
  for (let length = parts.length; length > 0; length--) {
    const repo = parts.slice(0, length).join(':');
    if (repo === '' || !isFolder(resolve(cwd, repo))) continue;
    const [branch, ...path] = parts.slice(length);
    return {repo, branch: branch === '' ? undefined : branch, path: cleanPath(path.join(':'))};
  }
  return undefined;
}

/** The same folder in one spelling: without `./` before and `/` after. */
function cleanPath(path: string): string | undefined {
  const names = path
    .replaceAll('\\', '/')
    .split('/')
    .filter((name) => name !== '' && name !== '.');
  return names.length > 0 ? names.join('/') : undefined;
}

function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;
}
