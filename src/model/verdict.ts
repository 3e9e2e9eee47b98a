import {z} from 'zod';
import {doubtfulPairSchema} from './doubtful-pair.js';

const {id, locale, sourceHash, targetHash, source, target} = doubtfulPairSchema.shape;

/** One line that `sxs-kb import` takes: a doubtful pair with what somebody says of it. Other fields of the pair may stay or go. */
export const verdictSchema = z
  .looseObject({
    ...{id, locale, sourceHash, targetHash, source, target},
    findings: z
      .array(z.looseObject({ruleId: z.string().min(1)}))
      .optional()
      .describe('What was reported when it was judged: with `right` these are dismissed.'),
    verdict: z
      .enum(['right', 'wrong'])
      .optional()
      .describe(
        '`right`: its findings are false positives, and it is not doubtful any more. `wrong`: `text` is the translation; without a text a finding says so until one of the two changes. Absent where nobody has judged it.',
      ),
    text: z.string().trim().min(1).optional().describe('With `wrong`: the right translation, Markdown.'),
    comment: z.string().trim().min(1).optional().describe('Why.'),
    by: z.string().trim().min(1).optional().describe('Who or what judged; by default whom `import --by` names.'),
  })
  .superRefine(({verdict, text}, context) => {
    if (text !== undefined && verdict !== 'wrong')
      context.addIssue({code: 'custom', path: ['text'], message: 'Expected `text` with the verdict `wrong` only'});
  })
  .meta({
    title: 'Verdict',
    description: 'One line of `sxs-kb check --export-doubtful` with a verdict, as `sxs-kb import` takes it.',
  });
export type Verdict = z.infer<typeof verdictSchema>;

/**
 * What a finding is called that says that somebody judged a translation wrong.
 *
 * @internal
 */
export const judgedWrong = 'judged-wrong';

/**
 * What a dismissal names that says that a pair is not doubtful: there need not be a finding.
 *
 * @internal
 */
export const doubt = 'doubt';
