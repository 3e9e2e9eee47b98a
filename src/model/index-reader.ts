import type {BaseReader} from './base-reader.js';
import type {Entry} from './knowledge-base.js';
import type {EntryFile, KnowledgeIndex} from './knowledge-index.js';

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
export function indexReader(index: KnowledgeIndex, read: (path: string) => string | undefined): BaseReader {
  const files = new Map(index.entries.map((entry) => [entry.id, entry.file]));
  return {
    sourceLocale: index.sourceLocale,
    locales: index.locales,
    list: index.entries,
    entry(id) {
      const own = files.get(id);
      const text = own === undefined ? undefined : read(own);
      return text === undefined ? undefined : entryIn(text, own ?? '');
    },
    search(locale) {
      const own = Object.hasOwn(index.search, locale) ? index.search[locale] : undefined;
      return own === undefined ? undefined : read(own);
    },
  };
}

function entryIn(text: string, path: string): Entry {
  try {
    return (JSON.parse(text) as EntryFile).entry;
  } catch (cause) {
    throw new Error(`Cannot read \`${path}\`: it is no entry of a knowledge base; build it again`, {cause});
  }
}
