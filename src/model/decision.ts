import {z} from 'zod';
import {isOfSentence} from './is-of-sentence.js';

/** What a person can decide; of a sentence one of the first three holds, the newest. */
export const decisionActions = ['confirm', 'correct', 'accept', 'dismiss', 'reject', 'name'] as const;

const textHash = z.string().regex(/^[\da-f]{12}$/, 'Expected twelve hex digits');

/** One row of the decisions file. */
export const decisionSchema = z
  .strictObject({
    action: z
      .enum(decisionActions)
      .describe(
        '`confirm`: the translation, as the program patched it or as it stands, is right. `correct`: `text` is the translation. `accept`: a stale translation is right as it is. `dismiss`: a finding is a false positive, or, of `doubt`, the pair is right. `reject`: the translation is wrong, and a finding says so. `name`: English replaced the name `english` by `text`.',
      ),
    article: z
      .string()
      .min(1)
      .optional()
      .describe('Key of the article. Absent where it holds wherever the texts stand: `dismiss`, `reject`, `name`.'),
    unit: z.string().min(1).optional().describe('Id of the sentence when that was decided: a hint, the texts count.'),
    locale: z.string().min(1).describe('Of the translation; `und` of a name that all locales have.'),
    source: textHash.describe('Hash of the English that it is about: of the newest when that was decided.'),
    target: textHash.describe('Hash of the translation that stood on the page then.'),
    finding: z.string().min(1).optional().describe('`dismiss`: id of the check, or `doubt`. `reject`: `judged-wrong`.'),
    english: z.string().min(1).optional().describe('The English itself.'),
    text: z.string().min(1).optional().describe('The translation that counts; of a name the new one.'),
    why: z.string().min(1).optional(),
    by: z.string().min(1).describe('Who decided.'),
    at: z.iso.datetime({offset: true}).optional().describe('When. Absent in rows that were converted.'),
  })
  .superRefine(({action, article, finding, english, text, why}, context) => {
    const missing = (name: string): void => {
      context.addIssue({code: 'custom', path: [name], message: `Expected \`${name}\` of action \`${action}\``});
    };
    if (isOfSentence({action}) && article === undefined) missing('article');
    if ((action === 'dismiss' || action === 'reject') && finding === undefined) missing('finding');
    if ((action === 'correct' || action === 'name') && text === undefined) missing('text');
    if (action === 'name' && english === undefined) missing('english');
    if ((action === 'accept' || action === 'dismiss') && why === undefined) missing('why');
  })
  .meta({id: 'Decision', title: 'Decision', description: 'One line of `sxs-kb.decisions.ndjson`.'});

/** What a person decided of a sentence, a finding or a name: one row of the decisions file. */
export type Decision = z.infer<typeof decisionSchema>;

/** What a person did to a sentence, for messages. */
export const decidedWords = {confirm: 'confirmed', correct: 'corrected', accept: 'accepted'} as const;
