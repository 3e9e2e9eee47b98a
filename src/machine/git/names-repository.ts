import {join, resolve} from 'node:path';
import {kindOf} from '../disk/index.js';
import {historySpec} from './history-spec.js';

/**
 * Whether a path among those of pages can only mean a repository: one without a working tree, or `REPO:BRANCH` where nothing
 * has that name.
 *
 * @param cwd absolute path of the working folder.
 */
export function namesRepository(path: string, cwd: string): boolean {
  const folder = resolve(cwd, path);
  const kind = kindOf(folder);
  if (kind !== 'missing') return kind === 'folder' && isBare(folder);
  const spec = path.includes(':') ? historySpec(path, cwd) : undefined;
  if (!spec) return false;
  const repository = resolve(cwd, spec.repo);
  return isBare(repository) || kindOf(join(repository, '.git')) !== 'missing';
}

function isBare(folder: string): boolean {
  return ['HEAD', 'objects', 'refs'].every((name) => kindOf(join(folder, name)) !== 'missing');
}
