import {isAbsolute, join, normalize, relative, resolve, sep} from 'node:path';

/** Writes a path of this machine with `/`. */
export function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** Whether a path lies below a folder or is the folder, judged by the names alone. */
export function liesIn(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * A path as it is reported: relative to `cwd` when below it, as given otherwise; with `/`.
 *
 * @param given a path as the user wrote it.
 * @param below what follows it, relative; empty for the path itself.
 */
export function shownPath(given: string, below: string, cwd: string): string {
  const full = resolve(cwd, given, below);
  const shown = liesIn(cwd, full) ? relative(cwd, full) : normalize(join(given, below));
  return withSlashes(shown === '' ? '.' : shown);
}
