import {z} from 'zod';
import {entrySchema, schemaVersion} from './knowledge-base.js';

/** An entry as the index lists it: enough to find it and to show a list. */
export const indexEntrySchema = z
  .strictObject({
    id: z.string(),
    status: z.enum(['active', 'removed']),
    file: z.string().describe('Path of the entry, from where the index is.'),
    codes: z.array(z.string()).describe('Spellings of its codes, e.g. `450 4.4.316`.'),
    range: z
      .tuple([z.int(), z.int()])
      .optional()
      .describe('First and last detail that it stands for, as in 5.7.606-649.'),
    titles: z.record(z.string(), z.string()).describe('Plain text per locale, English included.'),
    messages: z
      .record(z.string(), z.array(z.string()))
      .optional()
      .describe('Per locale, English included: texts of messages, word for word as the pages give them.'),
    variants: z
      .array(z.strictObject({key: z.string(), product: z.string().optional(), title: z.string()}))
      .optional()
      .describe('What its code means in different places; titles in English.'),
    becomes: z.array(z.string()).optional().describe('Ids of codes that it turns into, as pages say.'),
  })
  .meta({id: 'IndexEntry'});
export type IndexEntry = z.infer<typeof indexEntrySchema>;

/** What of an entry a lookup of codes needs. */
export const codeListEntrySchema = indexEntrySchema
  .pick({id: true, status: true, file: true, codes: true, range: true, becomes: true})
  .meta({id: 'CodeListEntry'});
export type CodeListEntry = z.infer<typeof codeListEntrySchema>;

/** What a lookup loads first: the codes of all entries, and where the rest is. */
export const lookupFileSchema = z
  .strictObject({
    $schema: z.string(),
    schemaVersion: z.literal(schemaVersion),
    sourceLocale: z.string(),
    locales: z.array(z.string()),
    entries: z.array(codeListEntrySchema),
    search: z
      .record(z.string(), z.string())
      .describe('Path of the search index of each locale, English included, from where this file is.'),
  })
  .meta({title: 'Codes of the knowledge base', description: 'What a lookup loads first.'});
export type LookupFile = z.infer<typeof lookupFileSchema>;

/** What a browser loads first: all entries in short, and where the rest is. */
export const knowledgeIndexSchema = z
  .strictObject({
    $schema: z.string(),
    schemaVersion: z.literal(schemaVersion),
    generator: z.string(),
    sourceLocale: z.string(),
    locales: z.array(z.string()),
    entries: z.array(indexEntrySchema),
    search: z
      .record(z.string(), z.string())
      .describe(
        'Path of the search index of each locale, English included, from where this index is; its terms lie in numbered files of the folder beside it.',
      ),
  })
  .meta({title: 'Index of the knowledge base', description: 'All entries in short, with the files that hold them.'});
export type KnowledgeIndex = z.infer<typeof knowledgeIndexSchema>;

/** One entry in a file of its own. */
export const entryFileSchema = z
  .strictObject({
    $schema: z.string(),
    schemaVersion: z.literal(schemaVersion),
    entry: entrySchema,
  })
  .meta({title: 'Entry of the knowledge base', description: 'One error, in a file of its own.'});
export type EntryFile = z.infer<typeof entryFileSchema>;
