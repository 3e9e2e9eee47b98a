/** Looking errors up in a browser: `import {openBase} from 'sxs-kb/browser'`. Uses nothing of Node. */

import {standardCodes} from './codes/index.js';
import {entryLine} from './entries/index.js';
import {lookup, pickLocale, type Answer, type LookupOptions} from './lookup/index.js';
import type {EntryLine, IndexEntry, KnowledgeIndex} from './model/index.js';
import {indexReader, isReadable} from './model/index-reader.js';

export {renderAnswer, type Answer, type AnswerFormat, type Hit, type LookupOptions} from './lookup/index.js';
export type {EntryLine, IndexEntry} from './model/index.js';

/** Settings of `openBase`. */
export interface OpenBaseOptions {
  /** Gets a file; that of the browser by default. */
  readonly fetch?: (url: string) => Promise<Pick<Response, 'ok' | 'status' | 'text'>>;
}

/** A knowledge base on a web server. Files are fetched when they are first needed, and kept. */
export interface WebBase {
  readonly sourceLocale: string;
  readonly locales: readonly string[];
  /** All entries in short. */
  readonly list: readonly IndexEntry[];
  /** Answers a text, as `lookup` does. */
  readonly lookup: (text: string, options?: LookupOptions) => Promise<Answer>;
  /** An entry in a locale, English by default; `undefined` where there is none. */
  readonly entry: (id: string, locale?: string) => Promise<EntryLine | undefined>;
}

/**
 * Opens a knowledge base that a build wrote and a web server serves. Fetches its index alone.
 *
 * @param url address of the folder `knowledge/`, with a slash at its end, or of its `index.json`.
 * @throws {Error} `Cannot …` where there is none, or one of another version.
 */
export async function openBase(
  url: string | URL,
  {fetch: get = (at) => fetch(at)}: OpenBaseOptions = {},
): Promise<WebBase> {
  const at = new URL('index.json', url).href;
  const folder = new URL('.', at).href;
  const value: unknown = JSON.parse(await textOf(at));
  if (!isReadable(value))
    throw new Error(`Cannot use \`${at}\`: expected \`schemaVersion\` 1.x; build it again with this version`);
  // The shape is that which `write` gives for this version.
  const index = value as unknown as KnowledgeIndex;
  const texts = new Map<string, string>();
  const wanted = new Set<string>();
  const reader = indexReader(index, (path) => {
    const text = texts.get(path);
    if (text === undefined) wanted.add(path);
    return text;
  });
  const {sourceLocale, locales} = reader;

  /** Does what needs files: with those that are there, then with those that were found missing, until none is. */
  async function withFiles<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    for (;;) {
      const result = await work();
      const missing = Array.from(wanted);
      if (missing.length === 0) return result;
      wanted.clear();
      await Promise.all(missing.map(async (path) => texts.set(path, await textOf(below(path)))));
    }
  }

  /** An index names files below itself, and no others. */
  function below(path: string): string {
    const file = new URL(path, folder).href;
    if (!file.startsWith(folder)) throw new Error(`Cannot read \`${path}\`: it is outside the knowledge base`);
    return file;
  }

  async function textOf(file: string): Promise<string> {
    const response = await get(file);
    if (!response.ok) throw new Error(`Cannot read \`${file}\`: the server answered ${response.status}`);
    return response.text();
  }

  return {
    sourceLocale,
    locales,
    list: index.entries,
    lookup: (text, options) => withFiles(() => lookup(text, reader, options)),
    entry: (id, asked = sourceLocale) =>
      withFiles(() => {
        const entry = reader.entry(id);
        const locale = asked === sourceLocale ? undefined : pickLocale(asked, locales);
        return entry && entryLine(entry, {locale, sourceLocale}, standardCodes);
      }),
  };
}
