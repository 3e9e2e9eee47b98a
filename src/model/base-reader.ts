import type {Entry} from './knowledge-base.js';
import type {CodeListEntry} from './knowledge-index.js';
import type {SearchIndex} from './search-index.js';

/** Reads a knowledge base, as far as somebody asks for it. */
export interface BaseReader {
  readonly sourceLocale: string;
  readonly locales: readonly string[];
  /** The codes of all entries. */
  readonly list: readonly CodeListEntry[];
  /** The whole entry; `undefined` where there is none. */
  readonly entry: (id: string) => Entry | undefined;
  /** The search index of a locale; `undefined` where there is none. */
  readonly search: (locale: string) => Promise<SearchIndex | undefined>;
}
