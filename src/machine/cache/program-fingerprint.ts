import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {programFolder} from '../package-root.js';

/**
 * A fingerprint of what is running: the files of the program, the packages that npm installed beside it, Node with its ICU.
 * When any of it changes, results of earlier runs do not count any more.
 */
export function programFingerprint(): string {
  const hash = createHash('sha256');
  const names = readdirSync(programFolder, {recursive: true, encoding: 'utf8'}).filter(
    (name) => /\.[jt]s$/.test(name) && !name.endsWith('.d.ts'),
  );
  for (const name of names.sort()) hash.update(`\0${name}\0`).update(readFileSync(join(programFolder, name)));
  const installed = installedPackages();
  if (installed !== undefined) hash.update(readFileSync(installed));
  const {node, icu, unicode, cldr, tz} = process.versions;
  return hash.update(JSON.stringify([node, icu, unicode, cldr, tz])).digest('hex');
}

/** The list that npm keeps of what it installed in the nearest `node_modules`. */
function installedPackages(): string | undefined {
  for (let folder = dirname(programFolder); folder !== dirname(folder); folder = dirname(folder)) {
    const lists = [join(folder, 'node_modules', '.package-lock.json'), join(folder, '.package-lock.json')];
    const found = lists.find((list) => existsSync(list));
    if (found !== undefined) return found;
  }
  return undefined;
}
