import {resolve} from 'node:path';
import {z} from 'zod';
import {runCheck} from '../engine/run-check.js';
import {endOnFault} from '../engine/fault-error.js';
import {readSource} from '../engine/read-sources.js';
import {findPages, readPage} from '../machine/disk/index.js';
import type {Decision, Finding} from '../model/index.js';
import {fingerprint, textHash} from '../text/index.js';
import {pages, type Command} from './command.js';
import {byOption, decidedAt, decider, fail, record, type SplitArguments} from './decide.js';
import {escapeControls} from '../text/escape-controls.js';
import type {Io} from './io.js';
import {printFindings} from './print-findings.js';
import {progressFor} from './progress.js';
import {configNote, configOptions, configSettings} from './project-options.js';
import {decisionsNote, decisionsOption, decisionsSettings} from './reconciled.js';
import {followLinksOption, noIgnoreOption, pageTimeoutOption, sourceSettings} from './source-options.js';
import {usageError} from './usage-error.js';

const settingsSchema = z.object({
  followLinks: sourceSettings.followLinks,
  ignore: sourceSettings.ignore,
  pageTimeout: sourceSettings.pageTimeout,
  ...decisionsSettings,
  ...configSettings,
  why: z.string(),
  by: z.string().optional(),
});

/** A finding as it is named: by its fingerprint, or by check, file and pair. */
const findingName = /^(?:[\da-f]{12}|([a-z]+(?:-[a-z]+)*):(.+):([^:]+))$/s;

/** `sxs-kb dismiss`: the decision that findings are false positives. */
export const dismissCommand: Command = {
  name: 'dismiss',
  summary: 'Record that findings are false positives.',
  arguments: [
    {
      flags: '<findings-and-paths...>',
      description: `CHECK:FILE:PAIR, or fingerprints as \`sxs-kb check\` shows them; and ${pages.description}`,
    },
  ],
  options: [
    {flags: '--why <reason>', description: 'why they are false positives', required: true},
    byOption,
    ...configOptions,
    decisionsOption,
    followLinksOption,
    noIgnoreOption,
    pageTimeoutOption,
  ],
  isWriting: true,
  more: [
    'The check is then silent on the pair until its source or its translation changes. The file of decisions is text, one row each, sorted: commit it with the pages.',
    'A fingerprint needs the paths of the pages; so does a finding that depends on other versions of a page.',
    decisionsNote,
    configNote,
    'Exit status: 0 recorded, 2 wrong usage, pages that could not be read, or no such finding; then nothing is recorded.',
    "Example: sxs-kb dismiss number-mismatch:docs/a.md:1a2b3-104 --why 'the year stands in the heading'",
  ],

  async run(given, options, io) {
    const settings = settingsSchema.parse(options);
    if (settings.why.trim() === '') return usageError('dismiss', 'Expected a reason after `--why`, not nothing', io);
    const {subjects, paths} = split(given);
    if (subjects.length === 0)
      return usageError(
        'dismiss',
        `Expected CHECK:FILE:PAIR or a fingerprint of twelve hex digits, not \`${escapeControls(given[0] ?? '')}\``,
        io,
      );
    const files = subjects.flatMap((subject) => findingName.exec(subject)?.[2] ?? []);
    const places = paths.length > 0 ? paths : [...new Set(files)];
    if (places.length === 0) return usageError('dismiss', 'Expected the paths of the pages after a fingerprint', io);
    const progress = progressFor(io);
    const {findings, fatal} = await runCheck({...settings, paths: places, cwd: io.cwd, onStep: progress.step});
    progress.clear();
    const found = subjects.map((subject) => ({subject, finding: findings.find((one) => isNamed(one, subject, io))}));
    const missing = found.filter(({finding}) => !finding);
    if (missing.length > 0) {
      if (fatal) await printFindings(findings.filter(isUnread), io);
      return fail(
        missing.map(({subject}) => `Cannot find a finding \`${subject}\` in these pages`),
        io,
      );
    }
    const by = {by: decider(settings.by, io), why: settings.why, at: decidedAt(io)};
    const rows = found.map(({finding}) => finding && {finding, row: toRow(finding, by, io)});
    const wrong = rows.flatMap((one) => (one && !one.row ? [one.finding.ruleId] : []));
    if (wrong.length > 0)
      return fail(
        wrong.map((id) => `Cannot dismiss \`${id}\`, which is not about a pair`),
        io,
      );
    return record(
      rows.flatMap((one) => one?.row ?? []),
      {paths: places, decisions: settings.decisions},
      io,
    );
  },
};

/** Tells findings from paths: the first argument is one, and so is all that looks like a fingerprint or names check, file and pair. */
function split(given: readonly string[]): SplitArguments {
  const isSubject = (one: string): boolean => findingName.test(one);
  return {subjects: given.filter(isSubject), paths: given.filter((one) => !isSubject(one))};
}

function isNamed({ruleId, pair, file, fingerprint: name}: Finding, subject: string, {cwd}: Io): boolean {
  const [, check, path = '', id] = findingName.exec(subject) ?? [];
  if (check === undefined) return name === subject;
  return ruleId === check && pair === id && resolve(cwd, file) === resolve(cwd, path);
}

function isUnread({severity, ruleId}: Finding): boolean {
  return severity === 'error' && /^(?:input|read)-/.test(ruleId);
}

/** The row for a finding, with the hashes of the texts of its pair. */
function toRow(finding: Finding, by: Pick<Decision, 'by' | 'why' | 'at'>, {cwd}: Io): Decision | undefined {
  for (const found of findPages([finding.file], {cwd}).pages) {
    const input = readPage(found);
    if ('finding' in input) endOnFault([input.finding]);
    const page = 'text' in input ? readSource({file: finding.file, text: input.text}).page : undefined;
    for (const {id, source, target} of page?.pairs ?? []) {
      const hashed = {locale: finding.locale, source: textHash(source), target: textHash(target)};
      if (id === finding.pair && fingerprint({subject: finding.ruleId, ...hashed}) === finding.fingerprint)
        return {action: 'dismiss', finding: finding.ruleId, ...hashed, ...by};
    }
  }
  return undefined;
}
