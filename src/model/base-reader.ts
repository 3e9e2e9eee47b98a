import type {Entry} from './knowledge-base.js';
import type {IndexEntry} from './knowledge-index.js';

/** Reads a knowledge base, as far as somebody asks for it. */
export interface BaseReader {
  readonly sourceLocale: string;
  readonly locales: readonly string[];
  /** All entries in short. */
  readonly list: readonly IndexEntry[];
  /** The whole entry; `undefined` where there is none. */
  readonly entry: (id: string) => Entry | undefined;
  /** The search index of a locale as `minisearch` loads it; `undefined` where there is none. */
  readonly search: (locale: string) => string | undefined;
}
