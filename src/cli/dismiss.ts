import {resolve} from 'node:path';
import {z} from 'zod';
import {readSafely} from '../engine/build.js';
import {addReview, findPages, readPage, readReviews} from '../machine/disk/index.js';
import type {Finding, ReviewRow} from '../model/index.js';
import {fingerprint, textHash} from '../text/index.js';
import {checkPaths} from '../engine/check-paths.js';
import {pages, status, type Command} from './command.js';
import {put, type Io} from './io.js';
import {misuse} from './usage-error.js';
import {configNote, configOption} from '../engine/project.js';
import {progressOn} from './progress.js';
import {reviewOption, reviewSettings} from './reconciled.js';
import {visible} from './report.js';
import {say} from './print-findings.js';

const settingsSchema = z.object({
  ...reviewSettings,
  config: z.string().optional(),
  why: z.string(),
  by: z.string().optional(),
});

/** `sxs-kb dismiss`: a reviewer's word that a finding is none. */
export const dismissCommand: Command = {
  name: 'dismiss',
  summary: 'Record that a finding is none.',
  arguments: [
    {flags: '<finding>', description: 'CHECK:FILE:PAIR, or its fingerprint as `sxs-kb check` shows it'},
    {...pages, flags: '[paths...]'},
  ],
  options: [
    {flags: '--why <reason>', description: 'why it is none', required: true},
    {flags: '--by <name>', description: 'who says so; the name of the user by default'},
    configOption,
    reviewOption,
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
    if (settings.why.trim() === '') return misuse('dismiss', 'Expected a reason after `--why`, not nothing', io);
    const [, check, file, pair] = /^([a-z-]+):(.+):([^:]+)$/s.exec(subject) ?? [];
    if (check === undefined && !/^[\da-f]{12}$/.test(subject))
      return misuse(
        'dismiss',
        `Expected CHECK:FILE:PAIR or a fingerprint of twelve hex digits, not \`${visible(subject)}\``,
        io,
      );
    const places = paths.length > 0 || file === undefined ? paths : [file];
    if (places.length === 0) return misuse('dismiss', 'Expected the paths of the pages after a fingerprint', io);
    const progress = progressOn(io.stderr, true);
    const {findings, fatal} = await checkPaths(places, {...settings, history: []}, io, progress);
    progress.clear();
    const isMeant = ({ruleId, file: own, unit, fingerprint: name}: Finding): boolean =>
      check === undefined
        ? name === subject
        : ruleId === check && unit === pair && resolve(io.cwd, own) === resolve(io.cwd, file ?? '');
    const found = findings.find(isMeant);
    if (found) return record(found, settings, io);
    if (fatal)
      await say(
        findings.filter(({severity, ruleId}) => severity === 'error' && /^(?:input|read)-/.test(ruleId)),
        io,
      );
    return fail(`Cannot find a finding \`${visible(subject)}\` in these pages`, io);
  },
};

async function record(finding: Finding, {reviews, by, why}: z.infer<typeof settingsSchema>, io: Io): Promise<number> {
  const row = toRow(finding, {by: by ?? io.env.USER ?? io.env.USERNAME ?? 'unknown', why, cwd: io.cwd});
  if (!row) return fail(`Cannot dismiss \`${finding.ruleId}\`, which is not about a pair`, io);
  const path = resolve(io.cwd, reviews);
  const known = readReviews(path, reviews);
  // Rows that cannot be read would be lost by writing.
  if (known.findings.length > 0) {
    await say(known.findings, io);
    return status.failed;
  }
  addReview(path, known.rows, row);
  await put(io.stdout, `recorded in ${visible(reviews)}: ${visible(finding.message)}\n`);
  return status.ok;
}

/** The row for a finding, with the hashes of the texts of its pair. */
function toRow(
  finding: Finding,
  {by, why, cwd}: {readonly by: string; readonly why: string; readonly cwd: string},
): ReviewRow | undefined {
  for (const found of findPages([finding.file], {cwd}).pages) {
    const input = readPage(found);
    const page = 'text' in input ? readSafely({file: finding.file, text: input.text}).page : undefined;
    for (const {id, source, target} of page?.pairs ?? []) {
      const hashed = {
        subject: finding.ruleId,
        locale: finding.locale,
        source: textHash(source),
        target: textHash(target),
      };
      if (id === finding.unit && fingerprint(hashed) === finding.fingerprint)
        return {kind: 'dismissed', ...hashed, by, why};
    }
  }
  return undefined;
}

async function fail(message: string, io: Io): Promise<number> {
  await put(io.stderr, `error: ${message}\n`);
  return status.failed;
}
