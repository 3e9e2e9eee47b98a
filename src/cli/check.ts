import {z} from 'zod';
import {checks} from '../check/index.js';
import {openBuildCache} from '../machine/cache/index.js';
import {readVersion} from '../machine/disk/index.js';
import type {Finding} from '../model/index.js';
import {explain, sarif} from '../write/index.js';
import {status, type Command} from './command.js';
import {runCheck} from '../engine/run-check.js';
import {writeOut, type Io} from './io.js';
import {usageError} from './usage-error.js';
import {configNote, configOption} from './project-options.js';
import {progressOn} from './progress.js';
import {decisionsOption, decisionsSettings} from './reconciled.js';
import {atLeast, report} from './report.js';
import {missingSources, sourceArguments, sourceNote, sourceOptions, sourceSettings} from './source-options.js';
import {badWorkers, cacheNote, cacheOptions, speedSettings, workersOption} from './speed-options.js';

/** Writes findings in one format. */
type Format = (findings: readonly Finding[], settings: {readonly verbose: boolean}, io: Io) => string;

/** Formats by name; a new one is one line here. */
const formats = {
  pretty(findings, {verbose}, io) {
    const color = io.stdout.isTTY === true && !io.env.NO_COLOR && io.env.TERM !== 'dumb';
    const limits = verbose ? undefined : {error: Infinity, warning: Infinity, info: 0};
    return report(findings, {color, limits, fingerprints: true});
  },
  json: (findings) => `${JSON.stringify(findings, undefined, 2)}\n`,
  sarif: (findings) => sarif(findings, {checks, version: readVersion()}),
} satisfies Record<string, Format>;

/** What the options give. */
const settingsSchema = z.object({
  ...sourceSettings,
  ...decisionsSettings,
  config: z.string().optional(),
  format: z.enum(Object.keys(formats) as [keyof typeof formats]),
  failOn: z.enum(['error', 'warning', 'never']),
  locale: z.array(z.string()).optional(),
  check: z.array(z.string()).optional(),
  explain: z.string().optional(),
  verbose: z.boolean().default(false),
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
      description: 'for people, for programs, or for code scanning',
      choices: settingsSchema.shape.format.options,
      default: 'pretty',
    },
    {
      flags: '--fail-on <severity>',
      description: 'exit with 1 when there are findings of this severity or a higher one',
      choices: settingsSchema.shape.failOn.options,
      default: 'error',
    },
    {flags: '--locale <tags...>', description: 'check these locales only'},
    {flags: '--check <ids...>', description: 'show what these checks report only'},
    {flags: '--explain <id>', description: 'print what a check does, with examples, and do nothing else'},
    configOption,
    decisionsOption,
    ...sourceOptions,
    ...cacheOptions,
    workersOption,
    {flags: '--verbose', description: 'show findings of severity info one by one, too'},
  ],
  more: [
    `Checks: ${checks.map(({id}) => id).join(', ')}.`,
    configNote,
    cacheNote,
    'Dismiss a false positive with `sxs-kb dismiss`: it is then left out until one of its texts changes.',
    sourceNote,
    'Exit status: 0 done, 1 findings at or over --fail-on, 2 wrong usage, or pages or a configuration that could not be read (the other pages are checked).',
    'Example: sxs-kb check docs --locale de-DE --format sarif > findings.sarif',
  ],

  async run(paths, given, io) {
    const parsed = settingsSchema.safeParse(given);
    if (!parsed.success) return usageError('check', badWorkers, io);
    const settings = parsed.data;
    const unknown = [...(settings.check ?? []), ...(settings.explain === undefined ? [] : [settings.explain])].find(
      (id) => !checks.some((one) => one.id === id),
    );
    if (unknown !== undefined)
      return usageError(
        'check',
        `Expected the id of a check, not \`${unknown}\`; there are ${checks.map(({id}) => id).join(', ')}`,
        io,
      );
    if (settings.explain !== undefined) return printCheck(settings.explain, io);
    if (paths.length + settings.history.length === 0) return usageError('check', missingSources, io);
    const progress = progressOn(io.stderr, {isShared: io.stdout.isTTY && settings.format !== 'pretty'});
    const {
      history,
      english,
      since,
      last,
      targetLocale: targetLocales,
      followLinks,
      config,
      decisions,
      workers,
      locale: tags,
      check: only,
    } = settings;
    const {step: onStep} = progress;
    const from = {paths, history, english, since, last, targetLocales, followLinks, cwd: io.cwd};
    const cache = openBuildCache({given: settings.cache, cwd: io.cwd, env: io.env});
    const {findings, fatal} = await runCheck({...from, config, decisions, workers, cache, tags, only, onStep});
    progress.clear();
    await writeOut(io.stdout, formats[settings.format](findings, settings, io));
    if (fatal) return status.failed;
    const {failOn} = settings;
    return failOn !== 'never' && findings.some(({severity}) => atLeast(severity, failOn)) ? status.findings : status.ok;
  },
};

async function printCheck(id: string, io: Io): Promise<number> {
  for (const one of checks) if (one.id === id) await writeOut(io.stdout, `# ${id}\n\n${explain(one)}\n`);
  return status.ok;
}
