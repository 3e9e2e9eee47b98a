import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';

/** All files below a folder: paths to contents. */
export function tree(folder: string): Record<string, string> {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
}

/** The same without what a build keeps for the next one. */
export function outputIn(folder: string): Record<string, string> {
  return Object.fromEntries(Object.entries(tree(folder)).filter(([path]) => !path.startsWith('.')));
}
