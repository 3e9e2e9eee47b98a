import {z} from 'zod';
import type {LookAtArticle} from '../engine/each-article.js';
import type {Finding} from '../model/index.js';
import type {OptionRow, Settings} from './command.js';
import type {Io} from './io.js';
import {progressFor} from './progress.js';
import {configSettings} from './project-options.js';
import {sourceSettings} from './source-options.js';

/** The file of decisions. */
export const decisionsOption: OptionRow = {
  flags: '--decisions <file>',
  description: 'file of decisions: what people confirmed, corrected, accepted or dismissed (see below)',
};

/** What the option gives. */
export const decisionsSettings = {decisions: z.string().optional()};

/** What the option means, for the help. */
export const decisionsNote =
  'Decisions (`sxs-kb confirm`, `correct`, `accept`, `dismiss`, `import`) are read from --decisions, by default from the nearest sxs-kb.decisions.ndjson in or above the folders of the pages.';

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
  ...configSettings,
});

/**
 * Looks at every article of the pages that a command was given, one after the other.
 *
 * @param isDecided whether decisions are laid over them.
 */
export async function eachArticleOf(
  paths: readonly string[],
  given: Settings,
  io: Io,
  look: LookAtArticle,
  isDecided = true,
): Promise<Finding[]> {
  const progress = progressFor(io, {isShared: io.stdout.isTTY});
  const {eachArticle} = await import('../engine/each-article.js');
  const settings = reconciledSettings.parse(given);
  const {targetLocale: targetLocales, ...rest} = settings;
  const findings = await eachArticle(
    {paths, ...rest, targetLocales, cwd: io.cwd, isDecided, onStep: progress.step},
    look,
  );
  progress.clear();
  return findings;
}
