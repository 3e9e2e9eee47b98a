import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** What `nspell` exports; it is optional, so its types are not there. */
type Spell = (dictionary: {readonly aff: string; readonly dic: string}) => Spelling;
interface Spelling {
  correct: (word: string) => boolean;
}

const require = createRequire(import.meta.url);

/**
 * Finds the Hunspell dictionaries that are installed as packages beside this one, such as `dictionary-sv`.
 *
 * @param tags locales to look for.
 * @returns folders by tag; none where `nspell`, which reads them, is not installed.
 */
export function findDictionaries(tags: Iterable<string>): Record<string, string> {
  if (resolved('nspell') === undefined) return {};
  const found: Record<string, string> = {};
  for (const tag of tags) {
    const folder = [tag.toLowerCase(), tag.split('-')[0] ?? tag]
      .map((name) => resolved(`dictionary-${name}`))
      .find((one) => one !== undefined);
    if (folder !== undefined) found[tag] = folder;
  }
  return found;
}

/** Folder of the main file of a package, without running it. */
function resolved(name: string): string | undefined {
  try {
    const folder = dirname(fileURLToPath(import.meta.resolve(name)));
    return existsSync(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** Dictionaries that were read: they are large. */
const spellers = new Map<string, (word: string) => boolean>();

/**
 * Reads a dictionary the first time it is asked for.
 *
 * @param folder as `findDictionaries` gives it.
 * @throws {Error} when it cannot be read.
 */
export function spellerOf(folder: string): (word: string) => boolean {
  let speller = spellers.get(folder);
  if (!speller) {
    const nspell = require('nspell') as Spell;
    const spelling = nspell({
      aff: readFileSync(join(folder, 'index.aff'), 'utf8'),
      dic: readFileSync(join(folder, 'index.dic'), 'utf8'),
    });
    speller = (word) => spelling.correct(word);
    spellers.set(folder, speller);
  }
  return speller;
}
