import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {isFault} from './error-code.js';

const section = /^\s*\[(?<name>[^\]]*)\]/;
const address = /^\s*url\s*=(?<url>.*)$/;

/**
 * The last name of the address that a repository was cloned from: its folder may be called anything.
 *
 * @param gitFolder what `git` keeps of the repository: `.git` in a clone.
 * @returns nothing where it was not cloned, or cannot be read.
 */
export function remoteName(gitFolder: string): string | undefined {
  let config: string;
  try {
    config = readFileSync(join(gitFolder, 'config'), 'utf8');
  } catch (error) {
    if (isFault(error)) throw error;
    return undefined;
  }
  let current: string | undefined;
  for (const line of config.split('\n')) {
    current = section.exec(line)?.groups?.name ?? current;
    const url = current === 'remote "origin"' ? address.exec(line)?.groups?.url : undefined;
    if (url === undefined) continue;
    const names = url.trim().split(/[/:\\]/);
    return names.findLast((name) => name !== '')?.replace(/\.git$/, '');
  }
  return undefined;
}
