import {relative} from 'node:path';
import {withSlashes} from './shown-path.js';

/**
 * Makes a test for paths from globs: `**` is any number of folders, `*` anything but a slash, `?` one character.
 * A glob that matches a folder matches all that is in it.
 *
 * @param folder absolute path that the globs count from.
 */
export function pathMatcher(globs: readonly string[], folder: string): (path: string) => boolean {
  const patterns = globs.map(toPattern);
  return function matches(path) {
    if (patterns.length === 0) return false;
    const below = withSlashes(relative(folder, path));
    return patterns.some((pattern) => pattern.test(below));
  };
}

function toPattern(glob: string): RegExp {
  const parts =
    glob
      .replace(/^\.\//, '')
      .replace(/\/$/, '')
      .match(/\*\*\/|\*\*|[*?]|[^*?]+/g) ?? [];
  const source = parts.map((part) => wild[part] ?? part.replace(/[\\^$.|+()[\]{}]/g, '\\$&')).join('');
  return new RegExp(`^${source}(?:/|$)`, 'u');
}

const wild: Readonly<Record<string, string>> = {'**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]'};
