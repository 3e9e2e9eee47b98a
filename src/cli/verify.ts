import {isUnread, runCheck} from '../engine/run-check.js';
import type {Finding} from '../model/index.js';
import {compare, groupBy} from '../text/index.js';
import {status, type Command} from './command.js';
import {wantsColor} from './display.js';
import {escapeControls} from '../text/escape-controls.js';
import {writeOut, type Io} from './io.js';
import {progressFor} from './progress.js';
import {decisionsNote, decisionsOption, reconciledSettings} from './reconciled.js';
import {report} from './report.js';
import {formatOption, missingSources, sourceArguments, sourceNote, sourceOptions} from './source-options.js';
import {usageError} from './usage-error.js';

/** The check that holds pairs against their English pages. */
const mismatch = 'source-mismatch';

/** What may be doubtful of pages as a whole: in words, with the ids of its findings. */
const kinds: readonly (readonly [words: string, ruleIds: readonly string[]])[] = [
  ['versions in a doubtful order', ['version-order', 'input-date']],
  ['asset ids on different pages', ['shared-asset-id']],
  ['inputs that do not meet', ['input-unmatched']],
  ['pages without a locale', ['read-no-locale']],
  ['what is missing of repositories', ['input-commit', 'input-few-pages', 'input-partial', 'input-shallow']],
];

/** What verifying found. */
interface Verified {
  /** About pages and repositories as a whole. */
  readonly findings: readonly Finding[];
  /** Pairs that no version of their English page has; nothing where English is not known. */
  readonly mismatches: {readonly pairs: number; readonly pages: readonly {file: string; pairs: number}[]} | undefined;
}

/** `sxs-kb verify`: whether pages and versions are what they are taken for. */
export const verifyCommand: Command = {
  name: 'verify',
  summary: 'Say what is doubtful about pages and the order of their versions, before anything else.',
  arguments: sourceArguments,
  options: [formatOption, decisionsOption, ...sourceOptions],
  more: [
    'All that other commands say rests on which file is which page, in which locale and in which order. This one names versions that nothing but their names puts in order, asset ids on different pages, inputs whose pages do not meet, pages without a locale, what is missing of repositories, and, with --english, how many pairs on each page no version of its English page has.',
    sourceNote,
    decisionsNote,
    'Exit status: 0 nothing is doubtful, 1 something is, 2 wrong usage or pages that could not be read (the others are verified).',
    'Example: sxs-kb verify --history docs.de-DE --history docs.sv-SE --english docs',
  ],

  async run(paths, given, io) {
    const {
      history,
      english,
      since,
      last,
      targetLocale: targetLocales,
      followLinks,
      ignore,
      pageTimeout,
      decisions,
    } = reconciledSettings.parse(given);
    if (paths.length + history.length === 0) return usageError('verify', missingSources, io);
    const progress = progressFor(io, {isShared: io.stdout.isTTY});
    const from = {paths, history, english, since, last, targetLocales, followLinks, ignore, pageTimeout, cwd: io.cwd};
    const run = await runCheck({...from, decisions, only: [mismatch], onStep: progress.step});
    progress.clear();
    const verified = verify(run.findings, english.length > 0);
    await writeOut(io.stdout, given.format === 'json' ? json(verified) : pretty(verified, io));
    if (run.fatal) return status.failed;
    const {findings, mismatches} = verified;
    return findings.length + (mismatches?.pairs ?? 0) > 0 ? status.findings : status.ok;
  },
};

/** What is doubtful among findings, and what could not be read: what is only damaged in a page or an older version is neither. */
function verify(all: readonly Finding[], isEnglishKnown: boolean): Verified {
  const findings = all.filter((finding) => isUnread(finding) || kinds.some(([, ids]) => ids.includes(finding.ruleId)));
  if (!isEnglishKnown) return {findings, mismatches: undefined};
  const unlike = all.filter(({ruleId}) => ruleId === mismatch);
  const pages = Array.from(
    groupBy(unlike, ({file}) => file),
    ([file, own]) => ({file, pairs: own.length}),
  ).sort((a, b) => b.pairs - a.pairs || compare(a.file, b.file));
  return {findings, mismatches: {pairs: unlike.length, pages}};
}

function json({findings, mismatches}: Verified): string {
  return `${JSON.stringify({findings, mismatches: mismatches ?? null}, undefined, 2)}\n`;
}

/** How much there is of each kind, then all of it. */
function pretty({findings, mismatches}: Verified, io: Io): string {
  const color = wantsColor(io.stdout, io);
  const pairs = mismatches
    ? `${mismatches.pairs}${mismatches.pairs === 0 ? '' : ` on ${mismatches.pages.length} ${mismatches.pages.length === 1 ? 'page' : 'pages'}`}`
    : 'not looked for, since the English pages are not known (`--english`)';
  const lines = [
    ...kinds.map(([words, ids]) => `${words}: ${findings.filter(({ruleId}) => ids.includes(ruleId)).length}`),
    `pairs that no version of their English page has: ${pairs}`,
    ...(mismatches?.pages ?? []).map((page) => `  ${page.pairs}  ${escapeControls(page.file)}`),
  ];
  const details = report(findings, {color});
  return `${lines.join('\n')}\n${details === '' ? '' : `\n${details}`}`;
}
