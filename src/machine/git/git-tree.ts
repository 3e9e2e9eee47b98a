import {shownName} from './git-names.js';
import {gitFields} from './run-git.js';

/**
 * The files that stand in a commit: path to object id.
 *
 * @throws {GitError} when the tree cannot be read.
 */
export async function gitTree(
  repository: string,
  revision: string,
  path: string | undefined,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const pathspec = path === undefined ? [] : ['--', path];
  for await (const field of gitFields(repository, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    '--end-of-options',
    revision,
    ...pathspec,
  ])) {
    const tab = field.indexOf('\t');
    const [mode = '', , blob = ''] = field.slice(0, tab).split(' ');
    if (mode.startsWith('100')) files.set(shownName(field.slice(tab + 1)), blob);
  }
  return files;
}
