import {z} from 'zod';
import {evidenceSchema, hunkSchema, statusSchema, versionRefSchema} from './article.js';
import {suggestionSchema} from './suggestion.js';

/** Where a pair stands on its page. */
export const blockLineSchema = z.strictObject({
  kind: z.enum(['heading', 'paragraph', 'cell', 'html', 'code', 'definition']),
  depth: z.int().optional(),
  list: z
    .array(z.strictObject({ordered: z.boolean(), number: z.int()}))
    .optional()
    .describe('Items around the pair, outermost first.'),
  quote: z.string().optional(),
  row: z.int().optional(),
  column: z.int().optional(),
  element: z.string().optional(),
  link: z.boolean().optional().describe('In the label of a link.'),
});

/** One line of `sxs-kb extract`. */
export const pairLineSchema = z
  .strictObject({
    file: z.string(),
    line: z.int(),
    column: z.int(),
    id: z.string(),
    section: z.string(),
    block: blockLineSchema,
    source: z.string(),
    target: z.string(),
    locale: z.string(),
    handoff: z.iso.date().nullable(),
    sourceCommit: z.string().nullable(),
    pageKey: z.string(),
  })
  .meta({title: 'Pair', description: 'One line of `sxs-kb extract`.'});
export type PairLine = z.infer<typeof pairLineSchema>;

/** One line of `units.ndjson`: a unit in a locale. */
export const unitLineSchema = z
  .strictObject({
    article: z.string(),
    unit: z.string(),
    locale: z.string(),
    status: statusSchema,
    section: z.string(),
    source: z.string(),
    target: z.string().nullable(),
    patched: z.string().nullable(),
    from: z
      .string()
      .nullable()
      .describe('The older source it was made from, when patched, stale or accepted as it is.'),
    drift: z.array(hunkSchema),
    versions: z
      .strictObject({from: versionRefSchema, to: versionRefSchema})
      .optional()
      .describe('Where it was made from an older source: the English version that it was made from, and the newest.'),
    evidence: evidenceSchema
      .extend({url: z.string().optional().describe('Its place on a forge, where `--url` says how to get there.')})
      .nullable(),
    decided: z
      .strictObject({
        action: z
          .enum(['confirm', 'correct', 'accept'])
          .describe('`accept`: it is right as it is, though its source has changed.'),
        by: z.string(),
        why: z.string().optional(),
        at: z.iso.datetime({offset: true}).optional(),
        text: z.string().optional().describe('The translation that counts, whatever pages say.'),
      })
      .optional()
      .describe('What a person decided. The sentence is current, unless that was decided of an older English.'),
    suggestions: z
      .array(suggestionSchema)
      .optional()
      .describe(
        'Other translations of the same English in this locale, at most three, where the sentence is stale, untranslated or missing, or a check warns of it. They are for people: nothing applies them.',
      ),
  })
  .meta({title: 'Unit', description: 'One line of `units.ndjson`.'});
export type UnitLine = z.infer<typeof unitLineSchema>;
