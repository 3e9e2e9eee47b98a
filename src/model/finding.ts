import {z} from 'zod';
import {severities} from './counts.js';

export const severitySchema = z.enum(severities);

/** Localization quality issue types of ITS 2.0 that the checks use. */
export const itsTypeSchema = z.enum([
  'terminology',
  'mistranslation',
  'omission',
  'untranslated',
  'addition',
  'duplication',
  'inconsistency',
  'grammar',
  'register',
  'locale-specific-content',
  'locale-violation',
  'characters',
  'misspelling',
  'typographical',
  'formatting',
  'inconsistent-entities',
  'numbers',
  'markup',
  'whitespace',
  'length',
  'non-conformance',
  'other',
]);
export type ItsType = z.infer<typeof itsTypeSchema>;

/**
 * A safe and mechanical change that mends what a finding is about. `start` and `end` are offsets in the text of the file,
 * a byte order mark included, and count as columns do, in UTF-16 code units, from 0; lines and columns name the same places.
 */
export const fixSchema = z
  .strictObject({
    start: z.int().min(0).describe('Offset in the file from 0, in UTF-16 code units; a byte order mark counts.'),
    end: z.int().min(0).describe('Behind the last one that goes; the same as `start` where text is only put in.'),
    text: z.string().describe('What is to stand there.'),
    line: z.int().min(1).describe('The place of `start`, as that of the finding.'),
    column: z.int().min(1),
    endLine: z.int().min(1).describe('The place of `end`.'),
    endColumn: z.int().min(1),
  })
  .meta({id: 'Fix'});

/** Where the same defect stands, too. */
const placeSchema = z
  .strictObject({
    file: z.string(),
    line: z.int().min(1),
    column: z.int().min(1),
    endLine: z.int().min(1).optional(),
    endColumn: z.int().min(1).optional(),
    pair: z.string().optional(),
    unit: z.string().optional(),
    fingerprint: z.string().optional(),
  })
  .meta({id: 'FindingPlace'});

/** What a check, or the reader, reports: who, where, what, and what to do. */
export const findingSchema = z.strictObject({
  file: z.string(),
  line: z.int().min(1).describe('From 1.'),
  column: z.int().min(1).describe('From 1, in UTF-16 code units.'),
  endLine: z.int().min(1).optional(),
  endColumn: z.int().min(1).optional().describe('After the last character.'),
  pair: z.string().optional().describe('Id of the pair in that file.'),
  unit: z
    .string()
    .optional()
    .describe(
      'Id of the unit that the pair is a wording of, as in `units.ndjson`; the first one of a paragraph. Absent where the page was not reconciled.',
    ),
  locale: z.string(),
  ruleId: z
    .string()
    .describe('Id of the check; `input-…`, `read-…`, `output-…` or `decision-…` for problems of files and decisions.'),
  severity: severitySchema,
  message: z.string(),
  actual: z.string().optional(),
  expected: z.string().optional(),
  itsType: itsTypeSchema,
  mqm: z.enum(['neutral', 'minor', 'major', 'critical']).describe('MQM severity.'),
  note: z.string().optional().describe('What to do.'),
  fix: fixSchema.optional().describe('The change that mends it, where one is safe; `sxs-kb fix` makes it.'),
  url: z.string().optional().describe('Where the check is explained.'),
  fingerprint: z
    .string()
    .optional()
    .describe(
      'Twelve hex digits of rule, locale, source and translation: the same as long as these are. `sxs-kb dismiss` takes it.',
    ),
  places: z
    .array(placeSchema)
    .optional()
    .describe('The other places of the same defect, where `check` makes one finding of them.'),
});
export type Finding = z.infer<typeof findingSchema>;
