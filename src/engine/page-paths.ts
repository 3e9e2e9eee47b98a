import type {Source} from './source.js';

/** What says where a page stands. */
type Placed = Pick<Source, 'file' | 'root' | 'path'>;

/**
 * Finds the path of a page that was read, by the name that findings give it: below what the user named. Where pages were
 * given one by one, it counts from the folder that all of them have in common.
 *
 * @returns a function from `file` to the path, with `/`.
 */
export function pagePaths(pages: readonly Placed[]): (file: string) => string {
  const below = folderInCommon(pages.filter(({root}) => root.name === '').map(({path}) => path));
  const paths = new Map(pages.map(({file, root, path}) => [file, root.name === '' ? path.slice(below.length) : path]));
  return (file) => paths.get(file) ?? file;
}

/** The folder that all paths have in common, with its `/`. */
function folderInCommon(paths: readonly string[]): string {
  const [first = '', ...others] = paths;
  let length = first.lastIndexOf('/') + 1;
  for (const path of others)
    while (!path.startsWith(first.slice(0, length))) length = first.lastIndexOf('/', length - 2) + 1;
  return first.slice(0, length);
}
