import {standardCodes} from '../codes/index.js';
import {
  allLocales,
  codeListEntry,
  entryLines,
  entryPath,
  hasLocale,
  indexEntry,
  localTitle,
  searchIndex,
} from '../entries/index.js';
import {
  blockPath,
  resolveLocale,
  type EntryLine,
  type KnowledgeBase,
  type KnowledgeIndex,
  type LocaleFile,
  type LongFile,
} from '../model/index.js';
import {stemmerOf} from '../text/stemmers.js';
import {entryPage} from './entry-page.js';
import {entryCsv, entryNdjson} from './entry-tables.js';
import {jsonFile} from './json-file.js';
import {localeFolder} from './output-paths.js';
import {safePath} from './safe-path.js';

const folder = 'knowledge';

/** What is written of a knowledge base. */
export interface KnowledgeFilesInput {
  readonly knowledgeBase: KnowledgeBase;
  /** Locale files by tag, for what stands around sentences on a page; all is in English by default. */
  readonly locales?: ReadonlyMap<string, LocaleFile>;
}

/**
 * The knowledge base as a whole; in small files: an index, what a lookup loads first, a file for each entry, and a search
 * index for each locale; in one file for each locale; as a page for each entry and locale; and as lines of JSON and as CSV.
 *
 * Each file is made when it is asked for: no more than one entry in all locales, or all entries in one locale, is held.
 */
export function* knowledgeFiles({knowledgeBase: base, locales = new Map()}: KnowledgeFilesInput): Generator<LongFile> {
  const {schemaVersion, sourceLocale, locales: tags} = base;
  const index = indexOf(base);
  yield jsonFile('knowledge-base.json', {...base, $schema: './schema/knowledge-base.schema.json'});
  yield small(`${folder}/index.json`, index);
  yield compact(`${folder}/lookup.json`, {
    $schema: '../schema/knowledge-lookup.schema.json',
    schemaVersion,
    sourceLocale,
    locales: tags,
    entries: index.entries.map(codeListEntry),
    search: index.search,
  });
  for (const entry of base.entries)
    yield small(`${folder}/${entryPath(entry.id, safePath)}`, {
      $schema: '../../../schema/knowledge-entry.schema.json',
      schemaVersion,
      entry,
    });
  const byId = new Map(base.entries.map((entry) => [entry.id, entry]));
  for (const tag of writtenLocales(base)) {
    yield* localeFiles(base, tag, index);
    const locale = resolveLocale(tag, locales);
    for (const entry of base.entries)
      if (hasLocale(entry, tag, base.sourceLocale))
        yield entryPage(entry, {base, locale, entryOf: (id) => byId.get(id)});
  }
  yield {path: 'knowledge-base.csv', parts: {[Symbol.iterator]: () => entryCsv(entryLines(base))}};
  yield {path: 'knowledge-base.ndjson', parts: {[Symbol.iterator]: () => entryNdjson(entryLines(base))}};
}

function* localeFiles(base: KnowledgeBase, locale: string, {entries}: KnowledgeIndex): Generator<LongFile> {
  const lines = Array.from(entryLines(base, standardCodes, [locale]));
  const messagesOf = new Map(entries.map(({id, messages}) => [id, messages?.[locale] ?? []]));
  const messages = (id: string): readonly string[] => messagesOf.get(id) ?? [];
  const path = `${folder}/${searchPath(locale)}`;
  const {head, blocks} = searchIndex(lines, locale, {stem: stemmerOf(locale), messages});
  yield compact(path, head);
  for (const [number, block] of blocks.entries()) yield compact(blockPath(path, number), block);
  yield {path: `${folder}/${localeFolder(locale)}.json`, parts: Array.from(localBase(base, locale, lines))};
}

/** All entries in one locale, an entry a line: small, and a changed entry is one changed line. */
function* localBase(
  {schemaVersion, generator}: KnowledgeBase,
  locale: string,
  lines: readonly EntryLine[],
): Generator<string> {
  const head = {$schema: '../schema/knowledge-locale.schema.json', schemaVersion, generator, locale};
  yield `${JSON.stringify(head).slice(0, -1)},"entries":[\n`;
  yield lines.map((line) => JSON.stringify(line)).join(',\n');
  yield '\n]}\n';
}

function indexOf(base: KnowledgeBase): KnowledgeIndex {
  const {schemaVersion, generator, sourceLocale, locales, entries} = base;
  return {
    $schema: '../schema/knowledge-index.schema.json',
    schemaVersion,
    generator,
    sourceLocale,
    locales,
    entries: entries.map((entry) => {
      const own = allLocales(base).filter((locale) => hasLocale(entry, locale, sourceLocale));
      const titles = own.map((locale) => ({
        locale,
        title: localTitle(entry, {locale: locale === sourceLocale ? undefined : locale, sourceLocale}),
      }));
      return indexEntry(entry, titles, entryPath(entry.id, safePath));
    }),
    search: Object.fromEntries(writtenLocales(base).map((locale) => [locale, searchPath(locale)])),
  };
}

/** The locales that have a sentence of any entry. */
function writtenLocales(base: KnowledgeBase): string[] {
  return allLocales(base).filter((locale) => base.entries.some((entry) => hasLocale(entry, locale, base.sourceLocale)));
}

function searchPath(locale: string): string {
  return `search/${safePath(locale)}.json`;
}

/** A file that a lookup reads. */
function compact(path: string, value: unknown): LongFile {
  return {path, parts: [`${JSON.stringify(value)}\n`]};
}

/** A file for programs alone: indented by one space, to be small. */
function small(path: string, value: unknown): LongFile {
  return {path, parts: [`${JSON.stringify(value, undefined, 1)}\n`]};
}
