import {z} from 'zod';
import {findingSchema} from './finding.js';
import {blockLineSchema} from './lines.js';

const offset = z.int().min(0);

const pageSchema = z.strictObject({
  file: z.string(),
  text: z.string().describe('The whole file.'),
  frontMatter: z.strictObject({
    raw: z.string(),
    data: z.record(z.string(), z.unknown()).describe('Keys to values; scalars are strings.'),
  }),
  meta: z.strictObject({
    locale: z.string(),
    handoff: z.iso.date().optional(),
    sourceCommit: z.string().optional(),
    fileHash: z.string().optional(),
    translationType: z.string().optional(),
    title: z.string().optional(),
    description: z.string().optional(),
  }),
  key: z.string(),
  pairs: z.array(
    z.strictObject({
      id: z.string(),
      target: z.string(),
      source: z.string(),
      start: offset.describe('Offsets count UTF-16 code units of `text`.'),
      end: offset,
      targetStart: offset,
      sourceStart: offset,
      line: z.int().min(1),
      column: z.int().min(1),
      section: z.int().min(0).describe('Index in `sections`.'),
      block: z.int().min(0).describe('Index in `blocks`.'),
      inLink: z.boolean(),
      addedEscapes: z.strictObject({target: z.array(offset), source: z.array(offset)}).optional(),
    }),
  ),
  sections: z.array(
    z.strictObject({slug: z.string(), depth: z.int(), heading: z.string(), start: offset, parent: z.int()}),
  ),
  blocks: z.array(
    z.strictObject({
      kind: blockLineSchema.shape.kind,
      start: offset,
      end: offset,
      section: z.int().min(0).describe('Index in `sections`.'),
      depth: z.int().optional(),
      items: z.array(z.strictObject({list: z.int(), ordered: z.boolean(), number: z.int()})),
      quote: z.string().optional(),
      cell: z.strictObject({table: z.int(), row: z.int(), column: z.int()}).optional(),
      element: z.string().optional(),
      language: z.string().optional(),
      links: z.array(z.strictObject({url: z.string(), start: offset, end: offset})).optional(),
    }),
  ),
  origin: z
    .strictObject({
      shown: z.string().optional().describe('Path to publish in place of `file`, which is absolute.'),
      repository: z.string().optional().describe('What its repository was cloned from.'),
      path: z.string().optional().describe('Path in that repository.'),
    })
    .optional()
    .describe('Where others find the page.'),
  findings: z.array(findingSchema),
});

/** One line of `sxs-kb extract --pages`: a page as it was read, with its whole text. */
export const pageLineSchema = z
  .strictObject({
    file: z.string(),
    root: z
      .strictObject({name: z.string(), isRepository: z.boolean(), remote: z.string().optional()})
      .describe(
        'The folder that was named, or the clone in it, and the last name of the address that this was cloned from; without a name where files were named one by one.',
      ),
    path: z.string().describe('Path below that folder: with those of all other pages it says which page this is.'),
    findings: z.array(findingSchema).describe('What there is to say about the page.'),
    page: pageSchema.optional().describe('Absent when it could not be read.'),
  })
  .meta({title: 'Page', description: 'One line of `sxs-kb extract --pages`, which `sxs-kb build --units` takes.'});
export type PageLine = z.infer<typeof pageLineSchema>;
