import {z} from 'zod';
import {findingSchema} from './finding.js';

const hash = z.string().regex(/^[\da-f]{12}$/);
const points = z.number().min(0);

/** What a risk is made of, in points; together they are the risk. */
export const riskPartsSchema = z.strictObject({
  findings: points.describe('What checks report: 24 for an error, 18 for a warning, 3 for an info, 30 at most.'),
  words: points.describe(
    'Words of the translation that nothing explains: the source does not have them, and no other sentence of the locale does, or they are in Latin letters where the language is not. One each, 5 at most.',
  ),
  neighbours: points.describe(
    'Words that stand side by side in no other sentence of the locale: a quarter each, 5 at most.',
  ),
  length: points.describe('One for 50 characters of the source, 5 at most.'),
  translations: points.describe('2 where the same source has another translation in the locale.'),
});
export type RiskParts = z.infer<typeof riskPartsSchema>;

/** How soon a reviewer should look at a pair. It orders pairs and says nothing else. */
export const riskSchema = z.strictObject({
  points: points.describe('The sum of the parts. It orders pairs of one run, and is no probability.'),
  parts: riskPartsSchema,
  words: z.array(z.string()).describe('The words that nothing explains, in lower case.'),
});
export type Risk = z.infer<typeof riskSchema>;

const neighbourSchema = z.strictObject({source: z.string(), target: z.string()});

/** One line of `sxs-kb check --export-doubtful`. */
export const doubtfulPairSchema = z
  .strictObject({
    id: hash.describe(
      'Of locale, source and translation: the same wherever these two stand, until one of them changes.',
    ),
    locale: z.string(),
    article: z.string().describe('Key of the article.'),
    file: z.string().describe('The first page that has it; the place is that of the translation.'),
    line: z.int().min(1),
    column: z.int().min(1),
    pair: z.string().describe('Id of the pair in that file.'),
    sourceHash: hash.describe('As in decisions.'),
    targetHash: hash,
    source: z.string().describe('Markdown of the source.'),
    target: z.string().describe('Markdown of the translation.'),
    headings: z.array(z.string()).describe('The English headings that it stands below, outermost first.'),
    before: neighbourSchema.optional().describe('The pair before it on the page.'),
    after: neighbourSchema.optional().describe('The pair behind it.'),
    terms: z
      .array(
        z.strictObject({
          source: z.string().describe('The words of the source.'),
          target: z.array(z.string()).describe('Accepted renderings: beginnings of words, or a name.'),
          forbidden: z.array(z.string()).optional(),
          note: z.string().optional(),
        }),
      )
      .describe('Terms of the glossary, and names that are not translated, that its source has.'),
    others: z
      .array(z.strictObject({target: z.string(), file: z.string(), line: z.int().min(1)}))
      .describe('Other translations of the same source in the locale, each with its first place; five at most.'),
    findings: z
      .array(
        findingSchema.pick({ruleId: true, severity: true, message: true, actual: true, expected: true, note: true}),
      )
      .describe('What checks report of it.'),
    risk: riskSchema,
  })
  .meta({
    title: 'Doubtful pair',
    description:
      'One line of `sxs-kb check --export-doubtful`: what a reviewer needs to judge a translation. With a `verdict` it is taken back by `sxs-kb import`.',
  });
export type DoubtfulPair = z.infer<typeof doubtfulPairSchema>;
