import {z} from 'zod';
import {severitySchema} from './finding.js';

const severityOrOff = z.union([severitySchema, z.literal('off')]);

const regexp = z
  .string()
  .refine(compiles, {error: ({input}) => `Expected a regular expression, not \`${String(input)}\``});

/** A word or phrase of the source, and how it is to be rendered in a language. */
export const termSchema = z
  .strictObject({
    source: z.string().min(1).optional().describe('The words in the source, in any case.'),
    pattern: regexp.optional().describe('A regular expression for them instead (Unicode, any case).'),
    locale: z.string().min(2).describe('BCP 47 tag; a language alone is for all its varieties.'),
    target: z
      .array(z.string().min(1))
      .min(1)
      .describe(
        'Accepted renderings: beginnings of words where words are separated by spaces, so that endings may differ.',
      ),
    forbidden: z
      .array(z.string().min(1))
      .optional()
      .describe('Renderings that are wrong even when an accepted one stands beside them.'),
    note: z.string().optional(),
  })
  .refine(({source, pattern}) => (source === undefined) !== (pattern === undefined), {
    error: 'Expected either `source` or `pattern`',
  });
export type Term = z.infer<typeof termSchema>;

/** A name or a term over time. */
export const productSchema = z.strictObject({
  names: z.array(z.string().min(1)).min(1).describe('Oldest name first: a later one replaced the earlier ones.'),
  locales: z
    .record(z.string().min(2), z.record(z.string().min(1), z.string().min(1)))
    .optional()
    .describe(
      'What locales say for the names, by BCP 47 tag and name. With it the names are translated: checks do not look for them, and they are replaced only in the locales that are listed.',
    ),
  short: z.array(z.string().min(1)).optional().describe('Shorter forms that may stand for any of the names.'),
});

/** What `sxs-kb.config.json` and the default export of `sxs-kb.config.mjs` may hold. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional(),
    checks: z
      .record(z.string(), severityOrOff)
      .optional()
      .describe('Severity of each check by its id, or `off`; see `docs/checks.md`.'),
    severities: z
      .record(z.string().min(2), z.record(z.string(), severityOrOff))
      .optional()
      .describe(
        'Severities of checks in one locale, by BCP 47 tag, before those of `checks`; a language alone is for all its varieties. `check --calibrate --save` writes them.',
      ),
    glossary: z.array(termSchema).optional(),
    products: z
      .array(productSchema)
      .optional()
      .describe('Names and terms that replaced others, and names that are not translated, beside the well-known ones.'),
    exclude: z
      .array(z.string().min(1))
      .optional()
      .describe('Paths to leave out: globs (`*`, `**`, `?`), from the folder of this file.'),
  })
  .meta({id: 'Config', title: 'Configuration of sxs-kb'});
export type Config = z.infer<typeof configSchema>;

/** Severities of checks by id; `off` for those that are not run. */
export type Severities = NonNullable<Config['checks']>;

/** The same in single locales, by their tags; a language alone is for all its varieties. */
export type LocaleSeverities = NonNullable<Config['severities']>;

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'iu') instanceof RegExp;
  } catch {
    return false;
  }
}
