import type {BaseReader} from './base-reader.js';
import type {EntryFile, KnowledgeIndex, LookupFile} from './knowledge-index.js';
import {blockPath, type SearchBlock, type SearchHead} from './search-index.js';

/** Parts of the version that must agree: shapes of a later minor version have more, not other fields. */
const major = '1.';

/**
 * Whether a value says that it is of a version that can be read. No more is checked: `build` has held it to its schema.
 *
 * @internal
 */
export function isReadable(value: unknown): value is {readonly schemaVersion: string} {
  return (
    typeof value === 'object' &&
    value !== null &&
    'schemaVersion' in value &&
    typeof value.schemaVersion === 'string' &&
    value.schemaVersion.startsWith(major)
  );
}

/**
 * Reads a knowledge base in small files by its index. Nothing is read before it is asked for.
 *
 * @param read gives the text of a file by its path from the index; `undefined` where it is not there.
 * @internal
 */
export function indexReader(
  index: KnowledgeIndex | LookupFile,
  read: (path: string) => string | undefined,
): BaseReader {
  const files = new Map(index.entries.map((entry) => [entry.id, entry.file]));
  return {
    sourceLocale: index.sourceLocale,
    locales: index.locales,
    list: index.entries,
    entry(id) {
      const own = files.get(id);
      return own === undefined ? undefined : (valueAt(own) as EntryFile | undefined)?.entry;
    },
    search(locale) {
      const own = Object.hasOwn(index.search, locale) ? index.search[locale] : undefined;
      const head = own === undefined ? undefined : (valueAt(own) as SearchHead | undefined);
      if (own === undefined || head === undefined) return Promise.resolve(undefined);
      const blocks = new Map<number, SearchBlock>();
      const block = (number: number): SearchBlock => {
        const known = blocks.get(number) ?? (valueAt(blockPath(own, number)) as SearchBlock | undefined) ?? [];
        blocks.set(number, known);
        return known;
      };
      return Promise.resolve({...head, block});
    },
  };

  /** What `write` gives for this version is in the file. */
  function valueAt(path: string): unknown {
    const text = read(path);
    try {
      return text === undefined ? undefined : JSON.parse(text);
    } catch (cause) {
      throw new Error(`Cannot read \`${path}\`: it is no part of a knowledge base; build it again`, {cause});
    }
  }
}
