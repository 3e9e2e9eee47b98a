import {z} from 'zod';
import {intervalSchema, statusSchema, versionRefSchema} from './article.js';
import {localeTag, schemaVersion} from './knowledge-base.js';

export const contradictionKinds = ['value', 'rename', 'term'] as const;
export const contradictionKindSchema = z.enum(contradictionKinds);
export type ContradictionKind = z.infer<typeof contradictionKindSchema>;

/** When something changed: with the versions between which it did. */
export const momentSchema = z
  .strictObject({interval: intervalSchema, from: versionRefSchema, to: versionRefSchema})
  .meta({id: 'Moment'});
export type Moment = z.infer<typeof momentSchema>;

/** What English says, or said. */
export const sayingSchema = z.strictObject({
  value: z
    .string()
    .describe('ISO 8601 for a length of time, else number and unit, a code, a name, or a term in lower case.'),
  text: z.string().describe('The same as English has it.'),
});
export type Saying = z.infer<typeof sayingSchema>;

/** What a locale says today. */
export const localSayingSchema = z
  .strictObject({
    says: z
      .string()
      .nullable()
      .describe(
        'One of the values; another one where the translation has a number of its own; null where it cannot be read.',
      ),
    status: z
      .enum([...statusSchema.options, 'own-error'])
      .describe(
        'As far as this change goes, of the worst of its sentences: `current`, it says what English says now, whatever else is old in it; `patched`, since it was replaced; `stale`, it was made from English that said otherwise; `own-error`, its English says it, and its text does not. The status of the sentence where it cannot be read and is not stale.',
      ),
    text: z.string().optional().describe('How the translation says it, where it was read from that.'),
    by: z
      .enum(['text', 'source'])
      .describe(
        'Whether it was read from the translation, or, where nothing tells how the locale says it, is taken from the English that it was made from.',
      ),
  })
  .meta({id: 'LocalSaying'});
export type LocalSaying = z.infer<typeof localSayingSchema>;

/** A sentence of a locale that says what English does not say any more. */
export const stillOtherwiseSchema = z
  .strictObject({
    locale: localeTag,
    article: z.string(),
    unit: z.string(),
    says: z.string(),
    status: localSayingSchema.shape.status,
    text: z.string().describe('The translation, Markdown.'),
  })
  .meta({id: 'StillOtherwise'});
export type StillOtherwise = z.infer<typeof stillOtherwiseSchema>;

/** One value, name or term that changed between versions. */
export const contradictionSchema = z
  .strictObject({
    kind: contradictionKindSchema,
    about: z
      .string()
      .describe(
        'Of a value the name of a fact, such as `retryFor`, or words of its sentence with `…` in its place; of a name or a term the one that holds.',
      ),
    now: sayingSchema.extend({
      since: momentSchema.describe('When it was first seen.'),
      until: momentSchema
        .optional()
        .describe('When it was last seen, where the newest English has no sentence any more that says it.'),
    }),
    was: z
      .array(sayingSchema.extend({until: momentSchema.describe('When it was last replaced.')}))
      .min(1)
      .describe('By value.'),
    units: z.array(z.string()).describe('Ids of the sentences, as in `units.ndjson`.'),
    articles: z
      .array(z.strictObject({key: z.string(), units: z.array(z.string()), since: momentSchema}))
      .describe('The same article by article, with the time when it changed last there.'),
    entries: z.array(z.string()).describe('Ids of the entries of the knowledge base that have these sentences.'),
    locales: z.record(localeTag, localSayingSchema),
    stillOtherwise: z.array(stillOtherwiseSchema).describe('By locale, then in the order of the articles.'),
  })
  .meta({
    id: 'Contradiction',
    title: 'Contradiction',
    description: 'A value, a name or a term that changed between versions, once over all articles.',
  });
export type Contradiction = z.infer<typeof contradictionSchema>;

/** All of them, as in `reconciled.json`. */
export const reconciledSchema = z
  .strictObject({
    $schema: z.string(),
    schemaVersion: z.literal(schemaVersion),
    contradictions: z.array(contradictionSchema).describe('Values, then names, then terms, by what they are about.'),
  })
  .meta({title: 'What contradicted itself', description: 'Every value, name and term that changed between versions.'});
export type Reconciled = z.infer<typeof reconciledSchema>;
