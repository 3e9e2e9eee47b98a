import {z} from 'zod';
import type {Article, Finding} from '../model/index.js';
import type {OptionRow, Settings} from './command.js';
import type {Io} from './io.js';
import {progressOn} from './progress.js';
import {sourceSettings} from './source-options.js';

/** The file of decisions. */
export const decisionsOption: OptionRow = {
  flags: '--reviews <file>',
  description: 'file of decisions: what people accepted or dismissed (see below)',
};

/** The file of decisions by default. */
export const decisionsSettings = {reviews: z.string().default('sxs-kb.reviews.tsv')};

/** What the option means, for the help. */
export const decisionsNote =
  'Decisions, made with `sxs-kb accept` and `sxs-kb dismiss`, are read from --reviews, sxs-kb.reviews.tsv by default.';

/** Where ids come from. */
export const formerOption: OptionRow = {
  flags: '--former <dir>',
  description: 'the output of an earlier build, whose ids of sentences are kept',
};

/** What the options give that decide on articles. */
export const reconciledSettings = z.object({
  ...sourceSettings,
  ...decisionsSettings,
  patch: z.boolean().default(true),
  former: z.string().optional(),
  config: z.string().optional(),
});

/** Looks at every article of the pages that a command was given, one after the other. */
export async function eachArticleOf(
  paths: readonly string[],
  given: Settings,
  io: Io,
  look: (article: Article) => void,
): Promise<Finding[]> {
  const progress = progressOn(io.stderr, {isShared: io.stdout.isTTY});
  const {eachArticle} = await import('../engine/each-article.js');
  const settings = reconciledSettings.parse(given);
  const {targetLocale: targetLocales, ...rest} = settings;
  const findings = await eachArticle({paths, ...rest, targetLocales, cwd: io.cwd, onStep: progress.step}, look);
  progress.clear();
  return findings;
}
