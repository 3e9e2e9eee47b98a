import {relative} from 'node:path';
import picomatch from 'picomatch';
import {withSlashes} from './shown-path.js';

/**
 * Makes a test for paths from globs. A glob that matches a folder matches all that is in it.
 *
 * @param folder absolute path that the globs count from.
 */
export function pathMatcher(globs: readonly string[], folder: string): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  const bare = globs.map((glob) => glob.replace(/^\.\//, '').replace(/\/$/, ''));
  const matches = picomatch(
    bare.flatMap((glob) => [glob, `${glob}/**`]),
    {dot: true},
  );
  return (path) => matches(withSlashes(relative(folder, path)));
}
