import {z} from 'zod';

/** What stands around the sentences of an entry on its page. */
export const entryWordsSchema = z.strictObject({
  causes: z.string(),
  prerequisites: z.string(),
  fixes: z.string(),
  notes: z.string(),
  examples: z.string(),
  other: z.string(),
  seeAlso: z.string(),
  changes: z.string(),
  related: z.string(),
  sources: z.string(),
  removed: z.string().describe('Said of an error that no page explains any more.'),
  stale: z.string().describe('Said of sentences whose English has changed since.'),
  english: z.string().describe('Said of sentences that stand in English.'),
});
export type EntryWords = z.infer<typeof entryWordsSchema>;
