import {z} from 'zod';
import {statusSchema} from './article.js';
import {
  entrySourceSchema,
  factSchema,
  linkSchema,
  pageContextSchema,
  relatedSchema,
  schemaVersion,
} from './knowledge-base.js';

/** A sentence of an entry in a locale. */
export const sentenceSchema = z
  .strictObject({
    text: z.string().describe('Plain text: in the locale, or in English where it is `untranslated` or `missing`.'),
    status: statusSchema
      .exclude(['current'])
      .optional()
      .describe('Absent where it is `current`, as every English sentence in English is.'),
    english: z.string().optional().describe('What English says now, where the sentence is `stale`.'),
  })
  .meta({id: 'Sentence'});
export type Sentence = z.infer<typeof sentenceSchema>;

/** An item of an entry in a locale, with its steps in order. */
export interface LineItem {
  lines: Sentence[];
  literals?: string[];
  ordered?: boolean;
  steps?: LineItem[];
}
export const lineItemSchema: z.ZodType<LineItem> = z
  .strictObject({
    lines: z.array(sentenceSchema),
    literals: z.array(z.string()).optional().describe('Code and other text that is not translated.'),
    ordered: z.boolean().optional().describe('`true` where the steps are numbered.'),
    get steps() {
      return z.array(lineItemSchema).optional();
    },
  })
  .meta({id: 'LineItem'});

const items = z.array(lineItemSchema);

/** What an entry, or a variant of it, says in a locale. Lists that are empty are left out, but for the first three. */
const lineContentShape = {
  title: sentenceSchema,
  meaning: z.array(sentenceSchema).describe('Without a first sentence that is the title.'),
  causes: items,
  fixes: items.describe('Each is to be tried by itself; what is to be done in order stands in its steps.'),
  prerequisites: items.optional(),
  notes: items.optional(),
  examples: items.optional(),
  seeAlso: items.optional(),
  other: items.optional(),
  facts: z
    .array(factSchema.pick({name: true, value: true}))
    .optional()
    .describe('Those that hold today.'),
  links: z
    .array(linkSchema.pick({text: true, url: true}))
    .optional()
    .describe('With English labels.'),
  context: pageContextSchema.optional(),
  article: z.string().describe('Key of the article, as in `articles.ndjson`.'),
  section: z.string(),
};

/** What the code of an entry means in one place, in a locale. */
export const lineVariantSchema = z
  .strictObject({key: z.string(), product: z.string().optional(), ...lineContentShape})
  .meta({id: 'LineVariant'});
export type LineVariant = z.infer<typeof lineVariantSchema>;

/** An entry in a locale, without anything to look up elsewhere. */
export const entryLineSchema = z
  .strictObject({
    id: z.string(),
    family: z.string(),
    code: z.string().describe('The first of its codes.'),
    codes: z.array(z.string()).describe('Spellings of all its codes, such as `450 4.4.316`.'),
    registry: z.array(z.string()).optional().describe('What registries say of the code, in short.'),
    locale: z.string(),
    status: z.enum(['active', 'removed']),
    ...lineContentShape,
    related: z.array(relatedSchema.pick({entry: true, code: true, relation: true, registry: true})).optional(),
    sources: z
      .array(entrySourceSchema.omit({locale: true}))
      .optional()
      .describe('The pages of this locale that say so.'),
    variants: z
      .array(lineVariantSchema)
      .optional()
      .describe(
        'Where the code means different things in different places; the entry itself then says nothing but its title.',
      ),
    sentences: z
      .strictObject({current: z.int(), patched: z.int(), stale: z.int(), untranslated: z.int(), missing: z.int()})
      .describe('How many sentences have which status.'),
  })
  .meta({
    id: 'EntryLine',
    title: 'Entry in a locale',
    description: 'One line of `knowledge-base.ndjson`, and an entry of `knowledge/LOCALE.json`.',
  });
export type EntryLine = z.infer<typeof entryLineSchema>;

/** The entries in one locale: what a bot or a console loads. */
export const localBaseSchema = z
  .strictObject({
    $schema: z.string(),
    schemaVersion: z.literal(schemaVersion),
    generator: z.string(),
    locale: z.string(),
    entries: z.array(entryLineSchema),
  })
  .meta({
    title: 'Knowledge base in one locale',
    description: 'All entries of which the locale has a sentence; texts come from pages and are not to be trusted.',
  });
export type LocalBase = z.infer<typeof localBaseSchema>;
