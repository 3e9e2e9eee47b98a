import {resolve} from 'node:path';
import {z} from 'zod';
import {addDecisions} from '../engine/decisions-on-disk.js';
import {readSource} from '../engine/read-sources.js';
import {runCheck} from '../engine/run-check.js';
import {findPages, readPage} from '../machine/disk/index.js';
import type {Finding, Decision} from '../model/index.js';
import {fingerprint, textHash} from '../text/index.js';
import {pages, status, type Command} from './command.js';
import {writeOut, type Io} from './io.js';
import {usageError} from './usage-error.js';
import {configNote, configOption} from './project-options.js';
import {progressOn} from './progress.js';
import {decisionsOption, decisionsSettings} from './reconciled.js';
import {escapeControls} from './escape-controls.js';
import {printFindings} from './print-findings.js';
import {followLinksOption, sourceSettings} from './source-options.js';

const settingsSchema = z.object({
  followLinks: sourceSettings.followLinks,
  ...decisionsSettings,
  config: z.string().optional(),
  why: z.string(),
  by: z.string().optional(),
});

/** `sxs-kb dismiss`: the decision that a finding is a false positive. */
export const dismissCommand: Command = {
  name: 'dismiss',
  summary: 'Record that a finding is a false positive.',
  arguments: [
    {flags: '<finding>', description: 'CHECK:FILE:PAIR, or its fingerprint as `sxs-kb check` shows it'},
    {...pages, flags: '[paths...]'},
  ],
  options: [
    {flags: '--why <reason>', description: 'why it is a false positive', required: true},
    {flags: '--by <name>', description: 'who says so; the name of the user by default'},
    configOption,
    decisionsOption,
    followLinksOption,
  ],
  more: [
    'The check is then silent on the pair until its source or its translation changes. The row goes to --reviews, sxs-kb.reviews.tsv by default: a text file, one row each, sorted; commit it with the pages.',
    'A fingerprint needs the paths of the pages; so does a finding that depends on other versions of a page.',
    configNote,
    'Exit status: 0 recorded, 2 wrong usage, pages that could not be read, or no such finding.',
    "Example: sxs-kb dismiss number-mismatch:docs/a.md:1a2b3-104 --why 'the year stands in the heading'",
  ],

  async run([subject = '', ...paths], given, io) {
    const settings = settingsSchema.parse(given);
    if (settings.why.trim() === '') return usageError('dismiss', 'Expected a reason after `--why`, not nothing', io);
    const [, check, file, pair] = /^([a-z-]+):(.+):([^:]+)$/s.exec(subject) ?? [];
    if (check === undefined && !/^[\da-f]{12}$/.test(subject))
      return usageError(
        'dismiss',
        `Expected CHECK:FILE:PAIR or a fingerprint of twelve hex digits, not \`${escapeControls(subject)}\``,
        io,
      );
    const places = paths.length > 0 || file === undefined ? paths : [file];
    if (places.length === 0) return usageError('dismiss', 'Expected the paths of the pages after a fingerprint', io);
    const progress = progressOn(io.stderr);
    const {findings, fatal} = await runCheck({...settings, paths: places, cwd: io.cwd, onStep: progress.step});
    progress.clear();
    const isMeant = ({ruleId, file: own, pair: id, fingerprint: name}: Finding): boolean =>
      check === undefined
        ? name === subject
        : ruleId === check && id === pair && resolve(io.cwd, own) === resolve(io.cwd, file ?? '');
    const found = findings.find(isMeant);
    if (found) return record(found, settings, io);
    if (fatal)
      await printFindings(
        findings.filter(({severity, ruleId}) => severity === 'error' && /^(?:input|read)-/.test(ruleId)),
        io,
      );
    return fail(`Cannot find a finding \`${escapeControls(subject)}\` in these pages`, io);
  },
};

async function record(finding: Finding, {reviews, by, why}: z.infer<typeof settingsSchema>, io: Io): Promise<number> {
  const row = toRow(finding, {by: by ?? io.env.USER ?? io.env.USERNAME ?? 'unknown', why, cwd: io.cwd});
  if (!row) return fail(`Cannot dismiss \`${finding.ruleId}\`, which is not about a pair`, io);
  const unread = addDecisions(reviews, io.cwd, [row]);
  if (unread.length > 0) {
    await printFindings(unread, io);
    return status.failed;
  }
  await writeOut(io.stdout, `recorded in ${escapeControls(reviews)}: ${escapeControls(finding.message)}\n`);
  return status.ok;
}

/** The row for a finding, with the hashes of the texts of its pair. */
function toRow(
  finding: Finding,
  {by, why, cwd}: {readonly by: string; readonly why: string; readonly cwd: string},
): Decision | undefined {
  for (const found of findPages([finding.file], {cwd}).pages) {
    const input = readPage(found);
    const page = 'text' in input ? readSource({file: finding.file, text: input.text}).page : undefined;
    for (const {id, source, target} of page?.pairs ?? []) {
      const hashed = {
        subject: finding.ruleId,
        locale: finding.locale,
        source: textHash(source),
        target: textHash(target),
      };
      if (id === finding.pair && fingerprint(hashed) === finding.fingerprint)
        return {kind: 'dismissed', ...hashed, by, why};
    }
  }
  return undefined;
}

async function fail(message: string, io: Io): Promise<number> {
  await writeOut(io.stderr, `error: ${message}\n`);
  return status.failed;
}
