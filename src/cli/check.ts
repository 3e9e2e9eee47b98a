import {z} from 'zod';
import {checks, measurement} from '../check/index.js';
import {openBuildCache} from '../machine/cache/index.js';
import {readVersion} from '../machine/disk/index.js';
import {defects, groupFindings, type Finding} from '../model/index.js';
import {
  checkSummary,
  explain,
  githubCommands,
  gitlabReport,
  measuredLine,
  rdjsonLines,
  sarif,
  unixLines,
} from '../write/index.js';
import {status, type Command} from './command.js';
import {runCalibration} from '../engine/run-calibration.js';
import {runRisk} from '../engine/run-risk.js';
import {runCheck, type CheckedArticle, type CheckJob} from '../engine/run-check.js';
import {calibrationNote, calibrationOptions, calibrationTable, saveCalibration} from './calibration.js';
import {writeOut, type Io} from './io.js';
import {unknownCheck, usageError} from './usage-error.js';
import {paintFor} from './colour.js';
import {addStepSummary, reviewUrlOption} from './github-options.js';
import {configNote, configOptions, configSettings} from './project-options.js';
import {progressFor} from './progress.js';
import {decisionsOption, decisionsSettings} from './reconciled.js';
import {prettyFindings, prettyRepeated, prettyTotals} from './pretty-findings.js';
import {pairsWanted, riskNote, riskOptions, riskSettings, writePairs, wrongRiskOptions} from './by-risk.js';
import {atLeast} from './report.js';
import {stdinFilenameOption, stdinPage} from './stdin-page.js';
import {
  localesSetting,
  missingSources,
  sourceArguments,
  sourceNote,
  sourceOptions,
  sourceSettings,
} from './source-options.js';
import {badWorkers, cacheNote, cacheOptions, speedSettings, workersOption} from './speed-options.js';

/** The formats, and whether all findings have to be known before the first is written. */
const formats = ['pretty', 'unix', 'json', 'sarif', 'github', 'gitlab', 'rdjsonl'] as const;
type FormatName = (typeof formats)[number];

/** Writes findings: those of an article when it is done, or all at the end. */
interface Writer {
  readonly some?: (checked: CheckedArticle) => string;
  readonly end?: (all: readonly Finding[]) => string;
}

/** Makes writers by the name of their format; a new one is one line here. */
const writers: Readonly<
  Record<FormatName, (settings: {readonly verbose: boolean; readonly group: boolean}, io: Io) => Writer>
> = {
  pretty({verbose, group}, io) {
    const options = {paint: paintFor(io.stdout, io), columns: io.stdout.isTTY ? io.stdout.columns : undefined};
    const said = new Set<string>();
    const known = defects();
    return {
      some: ({findings, pageOf}) => {
        const shown = findings.filter(
          (finding) => (verbose || finding.severity !== 'info') && (!group || known.isFirst(finding)),
        );
        return prettyFindings(shown, pageOf, {...options, said});
      },
      end: (all) => prettyRepeated(known, options) + prettyTotals(all, verbose),
    };
  },
  unix: () => ({some: ({findings}) => unixLines(findings)}),
  json: ({group}) => ({end: (all) => `${JSON.stringify(group ? groupFindings(all) : all, undefined, 2)}\n`}),
  sarif: ({group}) => ({end: (all) => sarif(group ? groupFindings(all) : all, {checks, version: readVersion()})}),
  github: () => ({some: ({findings}) => githubCommands(findings)}),
  gitlab: () => ({end: gitlabReport}),
  rdjsonl: () => ({some: ({findings, pageOf}) => rdjsonLines(findings, pageOf)}),
};

/** What the options give. */
const settingsSchema = z.object({
  ...sourceSettings,
  ...decisionsSettings,
  ...configSettings,
  format: z.enum(formats),
  failOn: z.enum(['error', 'warning', 'never']),
  locale: localesSetting,
  check: z.array(z.string()).optional(),
  explain: z.string().optional(),
  quiet: z.boolean().default(false),
  verbose: z.boolean().default(false),
  group: z.boolean().default(true),
  calibrate: z.boolean().default(false),
  save: z.boolean().default(false),
  ...riskSettings,
  reviewUrl: z.string().optional(),
  stdinFilename: z.string().optional(),
  ...speedSettings,
});

/** `sxs-kb check`: translations. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'Check translations.',
  arguments: sourceArguments,
  options: [
    {
      flags: '--format <format>',
      description: 'how findings are written (see below)',
      choices: settingsSchema.shape.format.options,
      default: 'pretty',
    },
    {
      flags: '--fail-on <severity>',
      description: 'exit with 1 when there are findings of this severity or a higher one',
      choices: settingsSchema.shape.failOn.options,
      default: 'error',
    },
    {flags: '--locale <tag>', description: 'check this locale only', isList: true},
    {flags: '--check <id>', description: 'show what this check reports only', isList: true},
    {flags: '--explain <id>', description: 'print what a check does, with examples, and do nothing else'},
    ...configOptions,
    decisionsOption,
    ...sourceOptions,
    ...cacheOptions,
    workersOption,
    {
      flags: '--no-group',
      description: 'show the same defect at each of its places, not once with all of them',
    },
    ...riskOptions,
    ...calibrationOptions,
    stdinFilenameOption,
    reviewUrlOption,
  ],
  more: [
    `Checks: ${checks.map(({id}) => id).join(', ')}.`,
    'Formats: pretty for people; unix for editors (`FILE:LINE:COLUMN: SEVERITY: MESSAGE [CHECK]`); json; sarif for code scanning; github for the annotations and the summary of GitHub Actions; gitlab for its code quality; rdjsonl for reviewdog. All but json leave out findings of severity info, unless --verbose is given. In pretty, json and sarif the same defect (one check, one locale, the same words instead of the same) is one finding with all of its places.',
    riskNote,
    calibrationNote,
    configNote,
    cacheNote,
    'Dismiss a false positive with `sxs-kb dismiss`: it is then left out until one of its texts changes.',
    sourceNote,
    'Exit status: 0 done, 1 findings at or over --fail-on, 2 wrong usage, or pages or a configuration that could not be read (the other pages are checked).',
    'Example: sxs-kb check docs --locale de-DE --format sarif > findings.sarif',
  ],

  async run(given, options, io) {
    const parsed = settingsSchema.safeParse(options);
    if (!parsed.success) return usageError('check', badWorkers, io);
    const settings = parsed.data;
    const unknown = [...(settings.check ?? []), ...(settings.explain === undefined ? [] : [settings.explain])].find(
      (id) => !checks.some((one) => one.id === id),
    );
    if (unknown !== undefined)
      return usageError(
        'check',
        unknownCheck(
          unknown,
          checks.map(({id}) => id),
        ),
        io,
      );
    if (settings.explain !== undefined) return printCheck(settings.explain, io);
    if (given.length + settings.history.length === 0) return usageError('check', missingSources, io);
    if (settings.save && !settings.calibrate)
      return usageError('check', 'Expected `--calibrate` beside `--save`, which keeps its result', io);
    const wrong = wrongRiskOptions(settings);
    if (wrong !== undefined) return usageError('check', wrong, io);
    const {paths, stdin} = await stdinPage(given, settings.stdinFilename, io);
    const {format, verbose, quiet, locale: tags, check: only, targetLocale: targetLocales, failOn} = settings;
    const progress = progressFor(io, {isShared: io.stdout.isTTY});
    const writer = writers[format](settings, io);
    const isShown = ({severity}: Finding): boolean =>
      quiet ? severity === 'error' : verbose || severity !== 'info' || format === 'json' || format === 'pretty';
    const job: CheckJob = {
      ...settings,
      paths,
      stdin,
      targetLocales,
      cwd: io.cwd,
      tags,
      only,
      cache: openBuildCache({given: settings.cache, cwd: io.cwd, env: io.env}),
      onStep: progress.step,
      async take(checked) {
        const text = writer.some?.({...checked, findings: checked.findings.filter(isShown)}) ?? '';
        if (text !== '') progress.clear();
        await writeOut(io.stdout, text);
      },
    };
    const most = pairsWanted(settings);
    if (most !== undefined) {
      const run = await runRisk({...job, take: undefined}, most);
      progress.clear();
      const isWritten = await writePairs(run, settings, io);
      return run.fatal || !isWritten ? status.failed : statusOf(run.findings, failOn);
    }
    const {findings, fatal, pathOf, calibration} = settings.calibrate
      ? await runCalibration(job)
      : {...(await runCheck(job)), calibration: undefined};
    progress.clear();
    await writeOut(io.stdout, writer.end?.(findings.filter(isShown)) ?? '');
    const {reviewUrl: url} = settings;
    if (format === 'github')
      await addStepSummary(checkSummary(findings, url === undefined ? undefined : {url, pathOf}), io);
    if (calibration) await writeOut(format === 'pretty' ? io.stdout : io.stderr, calibrationTable(calibration));
    const isSaved = !calibration || !settings.save || (await saveCalibration(calibration, job, io));
    if (fatal || !isSaved) return status.failed;
    return statusOf(findings, failOn);
  },
};

function statusOf(findings: readonly Finding[], failOn: 'error' | 'warning' | 'never'): number {
  return failOn !== 'never' && findings.some(({severity}) => atLeast(severity, failOn)) ? status.findings : status.ok;
}

async function printCheck(id: string, io: Io): Promise<number> {
  for (const one of checks)
    if (one.id === id) await writeOut(io.stdout, `# ${id}\n\n${explain(one, measuredLine(id, measurement))}\n`);
  return status.ok;
}
