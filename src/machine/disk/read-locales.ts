import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {z} from 'zod';
import {localeFileSchema, type LocaleFile} from '../../model/index.js';
import {packageRoot} from '../package-root.js';

/** The folder in the package. */
const packaged = join(packageRoot, 'locales');

/**
 * Reads what is known about languages: one JSON file per BCP 47 tag, named for it.
 *
 * @param folder where the files are; those of the package by default.
 * @returns locale files by tag, in the order of the tags.
 * @throws {Error} when the folder cannot be read, or a file is not JSON, not of the schema, or not named for its tag.
 */
export function readLocales(folder: string = packaged): ReadonlyMap<string, LocaleFile> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const tags = names.map((name) => name.slice(0, -'.json'.length)).sort();
  return new Map(tags.map((tag) => [tag, readLocale(join(folder, `${tag}.json`), tag)]));
}

function readLocale(path: string, tag: string): LocaleFile {
  const parsed = localeFileSchema.safeParse(parseJson(path));
  if (!parsed.success) throw new Error(`Cannot use the locale file \`${path}\`:\n${z.prettifyError(parsed.error)}`);
  if (parsed.data.tag !== tag) {
    throw new Error(`Expected the tag of \`${path}\` to be its name, not \`${parsed.data.tag}\``);
  }
  return parsed.data;
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`Cannot read the locale file \`${path}\``, {cause});
  }
}
