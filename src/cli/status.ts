import {z} from 'zod';
import {openBuildCache} from '../machine/cache/index.js';
import {githubStatus, statusSummary} from '../write/index.js';
import {status, type Command, type Settings} from './command.js';
import {addStepSummary} from './github-options.js';
import {writeOut, type Io} from './io.js';
import {usageError} from './usage-error.js';
import {reconciledSettings, decisionsNote, decisionsOption, formerOption} from './reconciled.js';
import {escapeControls} from '../text/escape-controls.js';
import {configNote, configOptions} from './project-options.js';
import {printFindings} from './print-findings.js';
import {progressFor} from './progress.js';
import {badWorkers, cacheNote, cacheOptions, speedSettings, workersOption} from './speed-options.js';
import {
  formatOptionWithGithub,
  missingSources,
  patchOption,
  sourceArguments,
  sourceNote,
  sourceOptions,
} from './source-options.js';
import type {StatusRow} from '../report/index.js';
import {sortStatus, statusOrders} from './sort-status.js';
import {statusTable} from './status-table.js';

/** What `--fail-on` takes. */
const failures = ['stale', 'never'] as const;

/** Where nothing can be behind anything. */
const nothingToCompare =
  'note: these pages are here in one English version only, so none of them can be stale or behind. Give their history (`--history REPO`), the English pages (`--english REPO`), or older copies or other locales of them.\n';

/** What the options give that decide on what is shown. */
const settingsSchema = z.object({
  sort: z.enum(statusOrders).default('path'),
  failOn: z.enum(failures).default('never'),
  behind: z.coerce.number().default(0),
  ...speedSettings,
});

/** `sxs-kb status`: pages by locale. */
export const statusCommand: Command = {
  name: 'status',
  summary: 'Show how each page stands in each locale.',
  arguments: sourceArguments,
  options: [
    formatOptionWithGithub,
    {
      flags: '--sort <order>',
      description: 'pages with most stale, untranslated and missing sentences first, those furthest behind, or by path',
      choices: statusOrders,
      default: 'path',
    },
    {
      flags: '--behind <n>',
      description: 'only pages that are behind by so many English versions, or by more (see below)',
      check: (value) =>
        /^[1-9]\d{0,8}$/.test(value) ? undefined : 'Expected a number of English versions, such as 3.',
    },
    {
      flags: '--fail-on <status>',
      description: 'exit with 1 when a sentence of a page that is shown is stale',
      choices: failures,
      default: 'never',
    },
    ...sourceOptions,
    patchOption,
    decisionsOption,
    formerOption,
    ...configOptions,
    ...cacheOptions,
    workersOption,
  ],
  more: [
    'Sentences of the newest English version are current, patched (only a name, a value or a link had to be replaced), stale (a translator must look), untranslated or missing. A page is behind in a locale by the English versions that are newer than the one that its newest page there was made from, as far as they changed more than punctuation, case or the spelling of a number: with --english each text that the English page had in a commit is such a version, else each that a page of some locale was made from. A page that is not behind may still have sentences from an older one: `since` says from when on one of them does not follow.',
    sourceNote,
    decisionsNote,
    configNote,
    cacheNote,
    'Exit status: 0 done, 1 sentences of pages that are shown are stale and --fail-on says so, 2 wrong usage or pages that could not be read (the others are shown).',
    'Example: sxs-kb status docs --format json',
  ],

  async run(paths, given, io) {
    const parsed = settingsSchema.safeParse(given);
    if (!parsed.success) return usageError('status', badWorkers, io);
    const {sort, failOn, behind} = parsed.data;
    const {targetLocale: targetLocales, ...reconciled} = reconciledSettings.parse(given);
    if (paths.length + reconciled.history.length === 0) return usageError('status', missingSources, io);
    const progress = progressFor(io, {isShared: io.stdout.isTTY});
    const {runStatus} = await import('../engine/run-status.js');
    const {
      rows: found,
      versions,
      findings,
    } = await runStatus({
      ...reconciled,
      paths,
      targetLocales,
      cwd: io.cwd,
      workers: parsed.data.workers,
      cache: openBuildCache({given: parsed.data.cache, cwd: io.cwd, env: io.env}),
      onStep: progress.step,
    });
    progress.clear();
    await printFindings(findings, io);
    if (versions === 1 && io.display?.quiet !== true) await writeOut(io.stderr, nothingToCompare);
    const rows = sortStatus(
      found.filter((row) => row.behind >= behind),
      sort,
    );
    await writeOut(io.stdout, formatted(rows, given.format, io));
    if (given.format === 'github') await addStepSummary(statusSummary(rows), io);
    if (findings.some(({severity}) => severity === 'error')) return status.failed;
    return failOn === 'stale' && rows.some(({units}) => units.stale > 0) ? status.findings : status.ok;
  },
};

function formatted(rows: readonly StatusRow[], format: Settings[string], io: Io): string {
  if (format === 'github') return githubStatus(rows);
  if (format === 'json') {
    const all = rows.map(({since = null, handoff = null, file = null, ...row}) => ({...row, since, handoff, file}));
    return `${JSON.stringify(all, undefined, 2)}\n`;
  }
  const shown = rows.map((row) => ({...row, name: escapeControls(row.name)}));
  return rows.length === 0 ? '' : statusTable(shown, io.stdout.isTTY ? io.stdout.columns : undefined);
}
