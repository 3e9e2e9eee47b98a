import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {remembered} from '../../text/index.js';

/** Hunspell as WebAssembly. It is optional, like the dictionaries that it reads. */
const engineName = 'hunspell-wasm';

type Engine = (affixes: string, words: string) => (word: string) => boolean;
let engine: Engine | undefined;

/**
 * Finds the Hunspell dictionaries that are installed as packages beside this one, such as `dictionary-sv`. Where there are some,
 * what reads them is loaded for this thread.
 *
 * @param tags locales to look for.
 * @returns folders by tag; none where `hunspell-wasm`, which reads them, is not installed.
 */
export async function findDictionaries(tags: Iterable<string>): Promise<Record<string, string>> {
  if (resolved(engineName) === undefined) return {};
  const found: Record<string, string> = {};
  for (const tag of tags) {
    const folder = [tag.toLowerCase(), tag.split('-')[0] ?? tag]
      .map((name) => resolved(`dictionary-${name}`))
      .find((one) => one !== undefined);
    if (folder !== undefined) found[tag] = folder;
  }
  await loadSpelling(found);
  return found;
}

/**
 * Loads what reads dictionaries, once for a thread; without dictionaries nothing.
 *
 * @throws {Error} when `hunspell-wasm` is not installed.
 */
export async function loadSpelling(dictionaries: Readonly<Record<string, string>> = {}): Promise<void> {
  if (engine || Object.keys(dictionaries).length === 0) return;
  const {Hunspell, getWasmModule} = await import('hunspell-wasm');
  const module: unknown = await getWasmModule();
  engine = (affixes, words) => {
    const spelling = new Hunspell(module, affixes, words);
    return (word) => spelling.testSpelling(word);
  };
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
 * @returns tells whether a word is one, also at the beginning of a sentence and in capitals.
 * @throws {Error} when it cannot be read, or nothing is loaded that reads it.
 */
export function spellerOf(folder: string): (word: string) => boolean {
  let speller = spellers.get(folder);
  if (!speller) {
    if (!engine) throw new Error('Cannot read a dictionary yet, wait for `readProject` first');
    // A long compound takes Hunspell milliseconds.
    speller = remembered(
      engine(readFileSync(join(folder, 'index.aff'), 'utf8'), readFileSync(join(folder, 'index.dic'), 'utf8')),
    );
    spellers.set(folder, speller);
  }
  return speller;
}
