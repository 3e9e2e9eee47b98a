import type {Entry} from './knowledge-base.js';
import type {IndexEntry} from './knowledge-index.js';

/** A knowledge base to ask, as far as it has been loaded. */
export interface Shelf {
  readonly sourceLocale: string;
  readonly locales: readonly string[];
  /** All entries in short. */
  readonly list: readonly IndexEntry[];
  /** The whole entry; `undefined` where there is none. */
  readonly entry: (id: string) => Entry | undefined;
  /** The search index of a locale as `minisearch` loads it; `undefined` where there is none. */
  readonly search: (locale: string) => string | undefined;
}
