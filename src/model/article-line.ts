import {z} from 'zod';
import {entryChangeSchema, localeTag, statementSchema} from './knowledge-base.js';

const localeSchema = z.strictObject({
  locale: localeTag,
  units: z
    .strictObject({current: z.int(), patched: z.int(), stale: z.int(), untranslated: z.int(), missing: z.int()})
    .describe('How many sentences of the newest English have which status.'),
  latestHandoff: z.iso.date().optional(),
});

/** An article, without its files. */
export const articleSummarySchema = z.strictObject({
  key: z.string(),
  name: z.string(),
  title: statementSchema.optional(),
  locales: z.array(localeSchema),
  versions: z.array(
    z.strictObject({
      id: z.string(),
      sourceCommit: z.string().optional(),
      committed: z.iso.date().optional().describe('Day of the English commit, where it is known.'),
      handoff: z.iso.date().optional().describe('Of the first translation made from it.'),
      files: z.array(z.string()),
    }),
  ),
  introduction: z.array(statementSchema).describe('What the article says before its first error.'),
  changes: z.array(entryChangeSchema.omit({field: true})),
});
export type ArticleSummary = z.infer<typeof articleSummarySchema>;

/** Where the files of an article in a locale stand. */
export const articleFilesSchema = z
  .strictObject({
    page: z.string().describe('The regenerated page.'),
    review: z.string().describe('What a translator looks at.'),
    versions: z.string().describe('Where each of its translations comes from.'),
    data: z
      .string()
      .optional()
      .describe('What `review/index.html` reads of it; absent where a build made no review page.'),
  })
  .describe(
    'Paths below the output folder. Where another article has the same page (`output-clash`) there are no files.',
  );
export type ArticleFiles = z.infer<typeof articleFilesSchema>;

/** One line of `articles.ndjson`. */
export const articleLineSchema = articleSummarySchema
  .extend({locales: z.array(localeSchema.extend({files: articleFilesSchema}))})
  .meta({title: 'Article', description: 'One line of `articles.ndjson`: a page in all its versions and locales.'});
export type ArticleLine = z.infer<typeof articleLineSchema>;
