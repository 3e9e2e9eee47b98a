import {z} from 'zod';
import {
  changeClassSchema,
  evidenceSchema,
  hunkSchema,
  intervalSchema,
  statusSchema,
  versionRefSchema,
} from './article.js';
import {codeSchema} from './codes.js';

/** Version of the published shape: see `docs/schema-policy.md` for what may change. */
export const schemaVersion = '1.0';

export const localeTag = z.string().describe('BCP 47 tag.');

/** A wording of a statement and the time it held. */
export const wordingSchema = z
  .strictObject({
    source: z.string().describe('English wording, Markdown.'),
    validFrom: z.iso
      .date()
      .optional()
      .describe(
        'Day of the first English commit with this wording, where it is known. Handoffs stand in the evidence.',
      ),
    validTo: intervalSchema
      .optional()
      .describe('When it was replaced; empty where nothing is known of that. Absent while it holds.'),
    evidence: z.array(evidenceSchema),
  })
  .meta({id: 'Wording'});
export type Wording = z.infer<typeof wordingSchema>;

/** How a statement reads in a locale. */
export const localTextSchema = z
  .strictObject({
    text: z.string().optional().describe('Markdown, with patches and decisions applied. Absent when `missing`.'),
    status: statusSchema,
    from: z.string().optional().describe('The older English wording it was made from, when patched or stale.'),
    covers: z
      .array(z.string())
      .optional()
      .describe('All units that this text covers, where a paragraph could not be cut.'),
    evidence: z
      .literal('decision')
      .optional()
      .describe('A person confirmed, corrected or accepted it; absent where pages alone say so.'),
  })
  .meta({id: 'LocalText'});
export type LocalText = z.infer<typeof localTextSchema>;

/** One English sentence, its history, and its texts per locale. */
export const statementSchema = z
  .strictObject({
    unit: z.string().describe('Id of the unit, as in `units.ndjson`.'),
    source: z.string().describe('Canonical English wording, Markdown.'),
    texts: z.record(localeTag, localTextSchema),
    history: z.array(wordingSchema).describe('All wordings, oldest first; the last is canonical.'),
    also: z
      .array(z.string())
      .optional()
      .describe('Units of other places that say the same; their evidence stands in the history, too.'),
  })
  .meta({id: 'Statement'});
export type Statement = z.infer<typeof statementSchema>;

/** An item of causes, fixes or notes: sentences, then nested steps in order. */
export interface Item {
  statements: Statement[];
  /** Literal text outside pairs that belongs to the item, such as code. */
  literals?: string[];
  /** Its number, where it stands in a numbered list. */
  number?: number;
  /** Whether the steps below are numbered. */
  ordered?: boolean;
  steps?: Item[];
}
export const itemSchema: z.ZodType<Item> = z
  .strictObject({
    statements: z.array(statementSchema),
    literals: z.array(z.string()).optional(),
    number: z.int().optional(),
    ordered: z.boolean().optional(),
    get steps() {
      return z.array(itemSchema).optional();
    },
  })
  .meta({id: 'Item'});

/** A value that a page states, with the time it held. */
export const factSchema = z
  .strictObject({
    name: z
      .string()
      .describe(
        '`retryFor`, `onExpiry` or `takesEffectWithin`; of any other value what it is about, in words of its sentence, with `…` in its place.',
      ),
    value: z.string().describe('ISO 8601 duration, number with its unit, or a term such as `non-delivery-report`.'),
    validFrom: z.iso.date().optional(),
    validTo: intervalSchema.optional(),
    unit: z.string(),
    evidence: z.array(evidenceSchema),
  })
  .meta({id: 'Fact'});
export type Fact = z.infer<typeof factSchema>;

export const linkSchema = z
  .strictObject({
    url: z.string(),
    text: z.string().describe('English label.'),
    unit: z.string(),
  })
  .meta({id: 'Link'});
export type Link = z.infer<typeof linkSchema>;

export const relatedSchema = z
  .strictObject({
    entry: z.string().optional().describe('Id of the entry, where there is one.'),
    code: z.string(),
    relation: z.enum(['becomes', 'see-also', 'same-as']),
    unit: z.string().optional().describe('The unit that says so.'),
    registry: z.string().optional().describe('The registry that says so, where no page does.'),
  })
  .meta({id: 'Related'});
export type Related = z.infer<typeof relatedSchema>;

/** A heading, or a sentence before a list, with the field of what it introduces. */
export const leadSchema = z.strictObject({
  field: z.enum(['title', 'meaning', 'causes', 'examples', 'fixes', 'notes', 'prerequisites', 'seeAlso', 'other']),
  statement: statementSchema,
});
export type Lead = z.infer<typeof leadSchema>;

/** A change of a statement of the entry. */
export const entryChangeSchema = z.strictObject({
  unit: z.string(),
  field: z.enum([
    'title',
    'meaning',
    'causes',
    'examples',
    'fixes',
    'notes',
    'prerequisites',
    'seeAlso',
    'facts',
    'other',
  ]),
  classes: z.array(changeClassSchema),
  interval: intervalSchema,
  from: versionRefSchema.describe('The version before.'),
  to: versionRefSchema.describe('The version in which the change was first seen.'),
  before: z.string().optional(),
  after: z.string().optional(),
  hunks: z.array(hunkSchema),
});
export type EntryChange = z.infer<typeof entryChangeSchema>;

/** What the front matter of a page says of what it is about, as strings that stand there. */
export const pageContextSchema = z
  .strictObject({
    products: z.array(z.string()).describe('`ms.prod`, `ms.product`, `products`, `ms.subproduct`, `appliesto`.'),
    service: z.string().optional().describe('`ms.service`.'),
    subservice: z.string().optional().describe('`ms.subservice`, or `ms.technology`.'),
    audience: z.string().optional().describe('`audience`, or `ms.audience`.'),
  })
  .meta({id: 'PageContext'});
export type PageContext = z.infer<typeof pageContextSchema>;

/** A page that says what an entry says. */
export const entrySourceSchema = z
  .strictObject({
    article: z.string().describe('Key of the article.'),
    locale: localeTag,
    page: z.string().describe('The regenerated page, below the output folder.'),
    url: z.string().optional().describe('The page on a forge, where `--url` says how to get there.'),
  })
  .meta({id: 'EntrySource'});
export type EntrySource = z.infer<typeof entrySourceSchema>;

/** What a place, or several, say about an error: the content of an entry and of a variant. */
const contentShape = {
  title: statementSchema,
  meaning: z.array(statementSchema),
  causes: z.array(itemSchema),
  examples: z.array(itemSchema),
  fixes: z.array(itemSchema),
  notes: z.array(itemSchema),
  prerequisites: z.array(itemSchema).describe('What must be there before a fix can be tried.'),
  seeAlso: z.array(itemSchema).describe('What points to other pages only.'),
  other: z.array(itemSchema).describe('What could not be classified.'),
  leads: z
    .array(leadSchema)
    .optional()
    .describe('Headings and sentences that introduce the items of a field, in the order of the page.'),
  links: z.array(linkSchema),
  facts: z.array(factSchema).describe('Current values first, then earlier ones, newest first.'),
  context: pageContextSchema.optional().describe('Absent where the front matter says nothing of it.'),
  article: z.string().describe('Key of the article.'),
  section: z.string().describe('Slug of the section.'),
};

/** What the code of an entry means on the pages of one product, or on one page. */
export const entryVariantSchema = z
  .strictObject({
    key: z.string().describe('Tells the variants of an entry apart: article, and section where it has several.'),
    product: z.string().optional().describe('The first of its products, or its service.'),
    ...contentShape,
  })
  .meta({id: 'EntryVariant'});
export type EntryVariant = z.infer<typeof entryVariantSchema>;

/** One error. */
export const entrySchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z-]+(?:\/[\w.-]+){1,2}$/)
      .describe('Family, slash, code in its normal spelling. Locale-neutral, never reused.'),
    status: z.enum(['active', 'removed']),
    codes: z.array(codeSchema).min(1),
    ...contentShape,
    articles: z.array(z.string()).optional().describe('Keys of all articles that feed the entry, the strongest first.'),
    sources: z
      .array(entrySourceSchema)
      .optional()
      .describe('The newest page of each article and locale that feeds the entry. Known when files are written.'),
    related: z.array(relatedSchema),
    changes: z.array(entryChangeSchema),
    variants: z
      .array(entryVariantSchema)
      .min(2)
      .optional()
      .describe(
        'Where the code means different things in different places: what each says. The entry itself then says nothing but its title.',
      ),
  })
  .meta({id: 'Entry'});
export type Entry = z.infer<typeof entrySchema>;

/** What an article says about codes that have no section of their own. */
export const otherCodesSchema = z
  .strictObject({
    article: z.string(),
    section: z.string(),
    title: statementSchema,
    items: z.array(itemSchema),
  })
  .meta({id: 'OtherCodes'});
export type OtherCodes = z.infer<typeof otherCodesSchema>;

/** Everything the pages say about errors. */
export const knowledgeBaseSchema = z
  .strictObject({
    $schema: z.string(),
    schemaVersion: z.literal(schemaVersion),
    generator: z.string(),
    sourceLocale: z.string(),
    locales: z.array(localeTag),
    entries: z.array(entrySchema),
    otherCodes: z.array(otherCodesSchema),
  })
  .meta({title: 'Knowledge base of errors', description: 'What side-by-side documentation pages say about errors.'});
export type KnowledgeBase = z.infer<typeof knowledgeBaseSchema>;
