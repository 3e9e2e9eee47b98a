import {resolve} from 'node:path';
import {z} from 'zod';
import {readLocales, readReviews} from '../machine/disk/index.js';
import type {Article, Finding} from '../model/index.js';
import type {OptionRow, Settings} from './command.js';
import {gatherInputs} from '../engine/gather-sources.js';
import type {Io} from './io.js';
import {progressOn} from './progress.js';
import {sourceSettings} from './source-options.js';

/** Where the words of reviewers stand. */
export const reviewOption: OptionRow = {flags: '--reviews <file>', description: 'what reviewers accepted (see below)'};

/** Where the words of reviewers stand by default. */
export const reviewSettings = {reviews: z.string().default('sxs-kb.reviews.tsv')};

/** What the option means, for the help. */
export const reviewNote =
  'What reviewers accepted with `sxs-kb accept` is read from --reviews, sxs-kb.reviews.tsv by default.';

/** What the options give that decide on articles. */
export const reconciledSettings = z.object({
  ...sourceSettings,
  ...reviewSettings,
  patch: z.boolean().default(true),
});

/** Looks at every article of the pages that a command was given, one after the other. */
export async function eachArticle(
  paths: readonly string[],
  given: Settings,
  io: Io,
  look: (article: Article) => void,
): Promise<Finding[]> {
  const {history, english, reviews, patch} = reconciledSettings.parse(given);
  const progress = progressOn(io.stderr, !io.stdout.isTTY);
  const {inputs, findings: problems} = await gatherInputs({paths, history, english, cwd: io.cwd, progress});
  const {rows: accepted, findings: unread} = readReviews(resolve(io.cwd, reviews), reviews);
  const findings = [...problems, ...unread];
  let done = 0;
  const {articlesOf} = await import('../engine/build.js');
  for (const {article, findings: own} of articlesOf(inputs, {locales: readLocales(), patch, accepted})) {
    progress.step('reconciling', done++);
    for (const finding of own) if (finding.severity !== 'info') findings.push(finding);
    if (article) look(article);
  }
  progress.clear();
  return findings;
}
