import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LocaleFile} from '../../model/index.js';
import {packageRoot} from '../package-root.js';

/**
 * Reads from the locale files of the package the words that tell what a text is about, without the schema that `readLocales` holds them
 * to: a lookup must start fast, and loading schemas takes longer than all the rest of it.
 *
 * @returns what is known of each language, by tag; variants of a country have nothing of their own.
 */
export function readCodeWords(): ReadonlyMap<string, LocaleFile> {
  const folder = join(packageRoot, 'locales');
  const tags = readdirSync(folder)
    .filter((name) => /^[a-z]{2,3}\.json$/.test(name))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
  // Tests validate the files against the schema.
  return new Map(tags.map((tag) => [tag, JSON.parse(readFileSync(join(folder, `${tag}.json`), 'utf8')) as LocaleFile]));
}
