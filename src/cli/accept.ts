import {z} from 'zod';
import {addDecisions} from '../engine/decisions-on-disk.js';
import type {Article, Decision, Unit} from '../model/index.js';
import {textHash} from '../text/index.js';
import {pages, status, type Command} from './command.js';
import {writeOut, type Io} from './io.js';
import {usageError} from './usage-error.js';
import {eachArticleOf, reconciledSettings, decisionsNote, decisionsOption, formerOption} from './reconciled.js';
import {escapeControls} from './escape-controls.js';
import {configNote, configOption} from './project-options.js';
import {printFindings} from './print-findings.js';
import {missingSources, sourceNote, sourceOptions} from './source-options.js';

const settingsSchema = reconciledSettings.extend({locale: z.string(), why: z.string(), by: z.string().optional()});

/** `sxs-kb accept`: the decision that a stale unit is right as it is. */
export const acceptCommand: Command = {
  name: 'accept',
  summary: 'Record that a stale sentence is right as it is.',
  arguments: [
    {flags: '<unit>', description: 'its id, as the review shows it, or ARTICLE#ID'},
    {...pages, flags: '[paths...]'},
  ],
  options: [
    {flags: '--locale <tag>', description: 'the language of the translation', required: true},
    {flags: '--why <reason>', description: 'why nothing has to be done', required: true},
    {flags: '--by <name>', description: 'who says so; the name of the user by default'},
    decisionsOption,
    formerOption,
    configOption,
    ...sourceOptions,
  ],
  more: [
    'The sentence then counts as current, with who and why, until its English or its translation changes again. The file is text, one row each, sorted: commit it with the pages.',
    sourceNote,
    decisionsNote,
    configNote,
    'Exit status: 0 recorded, 2 wrong usage, pages that could not be read, or a sentence that is not stale.',
    "Example: sxs-kb accept u1a2b3c4d docs --locale de-DE --why 'both words mean the same'",
  ],

  async run([subject = '', ...paths], given, io) {
    const settings = settingsSchema.parse(given);
    if (paths.length + settings.history.length === 0) return usageError('accept', missingSources, io);
    if (settings.why.trim() === '') return usageError('accept', 'Expected a reason after `--why`, not nothing', io);
    const found: {article: Article; unit: Unit}[] = [];
    const findings = await eachArticleOf(paths, given, io, (article) => {
      for (const unit of article.units)
        if (unit.present && isNamed(article, unit, subject)) found.push({article, unit});
    });
    await printFindings(findings, io);
    const [only, ...more] = found;
    if (!only) return fail(`Cannot find a sentence \`${subject}\` in these pages`, io);
    if (more.length > 0)
      return fail(
        `Expected one sentence, not ${found.length}; name one of ${found.map(({article, unit}) => `\`${article.key}#${unit.id}\``).join(', ')}`,
        io,
      );
    return record(only.article, only.unit, settings, io);
  },
};

function isNamed(article: Article, unit: Unit, subject: string): boolean {
  return subject === unit.id || subject === `${article.key}#${unit.id}`;
}

/** Records a row for the unit, and for every other that its translation covers, too. */
async function record(
  article: Article,
  unit: Unit,
  {locale, why, by, reviews}: z.infer<typeof settingsSchema>,
  io: Io,
): Promise<number> {
  const state = unit.locales.find((one) => one.locale === locale);
  if (!state)
    return fail(
      `Cannot find the locale \`${locale}\` in the article; it has ${article.locales.map((tag) => `\`${tag}\``).join(', ')}`,
      io,
    );
  if (state.status !== 'stale' || !state.translation)
    return fail(
      `Expected a stale sentence, not one that is ${state.accepted ? `accepted by ${state.accepted.by}` : state.status}`,
      io,
    );
  const {target, covers} = state.translation;
  const covered = covers === undefined ? [unit] : article.units.filter(({id}) => covers.includes(id));
  const decisions = covered.map(
    (own): Decision => ({
      kind: 'accepted',
      subject: `${article.key}#${own.id}`,
      locale,
      source: textHash(own.source),
      target: textHash(target),
      by: by ?? io.env.USER ?? io.env.USERNAME ?? 'unknown',
      why,
    }),
  );
  const unread = addDecisions(reviews, io.cwd, decisions);
  if (unread.length > 0) {
    await printFindings(unread, io);
    return status.failed;
  }
  await writeOut(io.stdout, `recorded in ${escapeControls(reviews)}\n`);
  return status.ok;
}

async function fail(message: string, io: Io): Promise<number> {
  await writeOut(io.stderr, `error: ${escapeControls(message)}\n`);
  return status.failed;
}
