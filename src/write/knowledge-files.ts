import {entryLines, entryPath, indexEntry, searchIndex} from '../entries/index.js';
import type {KnowledgeBase, LongFile} from '../model/index.js';
import {entryCsv, entryNdjson} from './entry-tables.js';
import {groupBy} from '../text/index.js';
import {jsonFile} from './json-file.js';
import {safePath} from './safe-path.js';

const folder = 'knowledge';

/**
 * The knowledge base as a whole, and in small files: an index, a file for each entry, and a search index for each
 * locale, all below `knowledge/`; and the entries in each locale as lines of JSON and as CSV.
 */
export function knowledgeFiles({knowledgeBase: base}: {readonly knowledgeBase: KnowledgeBase}): LongFile[] {
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
    jsonFile('knowledge-base.json', {...base, $schema: './schema/knowledge-base.schema.json'}),
    small(`${folder}/index.json`, index),
    ...base.entries.map((entry) =>
      small(`${folder}/${entryPath(entry.id, safePath)}`, {
        $schema: '../../../schema/knowledge-entry.schema.json',
        schemaVersion,
        entry,
      }),
    ),
    ...byLocale.map(([locale, own]) => ({path: `${folder}/${searchPath(locale)}`, parts: [searchIndex(own, locale)]})),
    {path: 'knowledge-base.csv', parts: [entryCsv(lines)]},
    {path: 'knowledge-base.ndjson', parts: [entryNdjson(lines)]},
  ];
}

/** A file for programs alone: indented by one space, to be small. */
function small(path: string, value: unknown): LongFile {
  return {path, parts: [`${JSON.stringify(value, undefined, 1)}\n`]};
}
