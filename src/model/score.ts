import {z} from 'zod';

/** How the score of a page is made, for people to read beside it. */
export const scoreFormula =
  '1000 × (0 × neutral + 1 × minor + 5 × major + 25 × critical) / words of the English source; 0 is best';

/** How two translations are compared, for people to read beside the values. */
export const chrfFormula =
  'chrF2 and chrF2++ of the earlier translations against the ones that count, where both were made from one wording and differ, as sacreBLEU 2 defines them (code points, character order 6, word order 0 and 2, beta 2, no white space, effective order); 100 is the same text';

/** What the checks found on the newest page of an article in a locale. */
export const pageScoreSchema = z
  .strictObject({
    article: z.string(),
    locale: z.string(),
    file: z.string(),
    words: z.int().describe('Words of the English source of all pairs.'),
    neutral: z.int().describe('Findings of this MQM severity.'),
    minor: z.int(),
    major: z.int(),
    critical: z.int(),
    penalty: z.number().optional().describe(scoreFormula),
    similarity: z
      .strictObject({
        units: z.int().describe('Sentences with two different translations of one wording.'),
        chrF2: z.number(),
        chrF2pp: z.number(),
      })
      .optional()
      .describe(chrfFormula),
  })
  .meta({id: 'PageScore'});
export type PageScore = z.infer<typeof pageScoreSchema>;

/** `scores.json`. */
export const scoresSchema = z
  .strictObject({
    penalty: z.string().describe('How `penalty` is made.'),
    similarity: z.string().describe('How `similarity` is made.'),
    pages: z.array(pageScoreSchema),
  })
  .meta({id: 'Scores', title: 'Scores of pages by their findings, and the similarity of their translations'});
