import {existsSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const own = fileURLToPath(import.meta.url);

/** The folder of this package: of its `package.json`, `locales` and program. Modules lie at other depths once bundled. */
export const packageRoot = rootOf(dirname(own));

/** The folder of the program in it: `src`, or `dist` once it is built. */
export const programFolder = join(packageRoot, relative(packageRoot, own).split(sep)[0] ?? '');

function rootOf(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('Cannot find `package.json` of sxs-kb above its own modules');
  return rootOf(above);
}
