import type {Repository} from './open-repository.js';
import {gitLines} from './run-git.js';

/**
 * Object ids that a partial clone does not hold. Asking for one of them would make older versions of `git` fetch it.
 *
 * @throws {GitError} when even the folders were left out.
 */
export async function missingBlobs({folder, tips, isPartial}: Repository): Promise<Set<string>> {
  const missing = new Set<string>();
  if (!isPartial) return missing;
  const args = ['rev-list', '--objects', '--missing=print', '--end-of-options', ...tips.map(({revision}) => revision)];
  for await (const line of gitLines(folder, args)) if (line.startsWith('?')) missing.add(line.slice(1));
  return missing;
}
