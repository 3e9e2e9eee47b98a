import {entryLines, entryPath, indexEntry, searchIndex} from '../entries/index.js';
import type {KnowledgeBase, VirtualFile} from '../model/index.js';
import {entryCsv, entryNdjson} from './entry-tables.js';
import {groupBy} from '../text/index.js';
import {safePath} from './safe-path.js';

const folder = 'knowledge';

/**
 * The knowledge base in small files: an index, a file for each entry, and a search index for each locale, all below
 * `knowledge/`; and beside `knowledge-base.json` the entries in each locale as lines of JSON and as CSV.
 */
export function knowledgeFiles(base: KnowledgeBase): VirtualFile[] {
  const lines = entryLines(base);
  const byLocale = [...groupBy(lines, ({locale}) => locale)];
  const byEntry = groupBy(lines, ({id}) => id);
  const {schemaVersion, generator, sourceLocale, locales} = base;
  const searchPath = (locale: string): string => `search/${safePath(locale)}.json`;
  const index = {
    $schema: '../schema/knowledge-index.schema.json',
    schemaVersion,
    generator,
    sourceLocale,
    locales,
    entries: base.entries.map((entry) => indexEntry(entry, byEntry.get(entry.id) ?? [], entryPath(entry.id, safePath))),
    search: Object.fromEntries(byLocale.map(([locale]) => [locale, searchPath(locale)])),
  };
  return [
    {path: `${folder}/index.json`, content: json(index)},
    ...base.entries.map((entry) => ({
      path: `${folder}/${entryPath(entry.id, safePath)}`,
      content: json({$schema: '../../../schema/knowledge-entry.schema.json', schemaVersion, entry}),
    })),
    ...byLocale.map(([locale, own]) => ({path: `${folder}/${searchPath(locale)}`, content: searchIndex(own, locale)})),
    {path: 'knowledge-base.csv', content: entryCsv(lines)},
    {path: 'knowledge-base.ndjson', content: entryNdjson(lines)},
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 1)}\n`;
}
