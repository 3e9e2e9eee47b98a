import {z} from 'zod';
import {divisions} from '../engine/export-paths.js';
import {gatherSources} from '../engine/gather-sources.js';
import {readProject} from '../engine/project.js';
import {formatNames} from '../exchange/index.js';
import {openBuildCache} from '../machine/cache/index.js';
import {absolutePath, checkOutput, openOutput, type OutputReport} from '../machine/disk/index.js';
import {keepHeapsSmall} from '../machine/workers/index.js';
import type {Finding} from '../model/index.js';
import {status, type Command} from './command.js';
import {writeOut, type Io} from './io.js';
import {printFindings} from './print-findings.js';
import {progressFor} from './progress.js';
import {configNote, configOptions} from './project-options.js';
import {decisionsNote, decisionsOption, formerOption, reconciledSettings} from './reconciled.js';
import {
  localesSetting,
  missingSources,
  patchOption,
  sourceArguments,
  sourceNote,
  sourceOptions,
} from './source-options.js';
import {badWorkers, cacheNote, cacheOptions, speedSettings, workersOption} from './speed-options.js';
import {count} from './summary.js';
import {usageError} from './usage-error.js';

/** From so many pages on, memory counts more than time. */
const manyPages = 1000;

/** What the options give. */
const settingsSchema = z.object({
  ...reconciledSettings.shape,
  format: z.enum(formatNames),
  out: z.string(),
  by: z.enum(divisions),
  only: z.enum(['todo']).optional(),
  findings: z.boolean().default(true),
  approved: z.boolean().default(false),
  locale: localesSetting,
  ...speedSettings,
});

/** `sxs-kb export`: files for the tools that translators use. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'Write PO, XLIFF or TMX files for the tools that translators use.',
  arguments: sourceArguments,
  options: [
    {flags: '--format <format>', description: 'what is written', choices: formatNames, required: true},
    {flags: '--out <dir>', description: 'folder to write to', required: true},
    {
      flags: '--by <part>',
      description: 'what one file holds: all of a locale, the pages of a folder, or a page',
      choices: divisions,
      default: 'folder',
    },
    {
      flags: '--only <units>',
      description: 'todo: leave out what is current and has no finding of severity warning or error',
      choices: ['todo'],
    },
    {flags: '--no-findings', description: 'do not check the translations: about half the time, and no findings'},
    {
      flags: '--approved',
      description: 'in XLIFF 1.2, call current translations approved: some tools take all others for fuzzy',
    },
    {flags: '--locale <tag>', description: 'export this locale only', isList: true},
    ...sourceOptions,
    patchOption,
    decisionsOption,
    formerOption,
    ...configOptions,
    ...cacheOptions,
    workersOption,
  ],
  isWriting: true,
  more: [
    'Files are DIR/LOCALE/FOLDER.po (or .xlf, .tmx), DIR/LOCALE/PAGE.po by page and DIR/LOCALE.po by locale. A stale or patched sentence is fuzzy, with the English that it was made from; one that is missing or still English is empty. Files that an earlier export wrote to DIR and this one does not are removed; others are left alone.',
    sourceNote,
    decisionsNote,
    configNote,
    cacheNote,
    'Exit status: 0 done, 2 wrong usage, pages that could not be read or files that could not be written (the others are).',
    'Example: sxs-kb export docs --format po --out po --locale sv-SE',
  ],

  async run(paths, given, io) {
    const parsed = settingsSchema.safeParse(given);
    if (!parsed.success) return usageError('export', badWorkers, io);
    const settings = parsed.data;
    const {out, history, targetLocale: targetLocales, former, locale: tags} = settings;
    if (out === '') return usageError('export', 'Expected the name of a folder after `--out`, not nothing', io);
    if (paths.length + history.length === 0) return usageError('export', missingSources, io);
    const unwritable = checkOutput(absolutePath(out, io.cwd), out);
    if (unwritable) return await failed([unwritable], io);
    const progress = progressFor(io, {isShared: io.stdout.isTTY});
    const {step: onStep} = progress;
    const project = await readProject(paths, {...settings, cwd: io.cwd});
    const {isLeftOut} = project;
    const gathered = await gatherSources({
      ...settings,
      paths,
      targetLocales,
      cwd: io.cwd,
      except: out,
      isLeftOut,
      onStep,
    });
    const problems = [...project.findings, ...gathered.findings];
    const isUsable = project.findings.every(({severity}) => severity !== 'error');
    if (!isUsable || gathered.sources.length === 0) {
      progress.clear();
      return await failed(problems, io);
    }
    if (gathered.sources.length > manyPages) keepHeapsSmall();
    const output = openOutput(out, {cwd: io.cwd, inputs: new Set(gathered.files.map(({real}) => real))});
    if ('finding' in output) return await failed([...problems, output.finding], io);
    try {
      const {runExport} = await import('../engine/export-run.js');
      const {units, findings} = await runExport(gathered.sources, {
        options: {...project.options, patch: settings.patch, tags},
        format: settings.format,
        division: settings.by,
        isTodoOnly: settings.only === 'todo',
        hasFindings: settings.findings,
        isApproved: settings.approved,
        workers: settings.workers,
        cache: openBuildCache({given: settings.cache, cwd: io.cwd, env: io.env}),
        formerPath: former === undefined ? undefined : absolutePath(former, io.cwd),
        targetLocales,
        output,
        onStep,
      });
      const report = output.finish();
      progress.clear();
      const all = [...problems, ...findings, ...report.findings];
      await printFindings(all, io);
      await writeOut(io.stdout, summary(units, report, out));
      return all.some(({severity}) => severity === 'error') ? status.failed : status.ok;
    } finally {
      output.close();
    }
  },
};

async function failed(findings: readonly Finding[], io: Io): Promise<number> {
  await printFindings(findings, io);
  return status.failed;
}

/** How many sentences of each locale were written, and what became of the files. */
function summary(
  units: readonly (readonly [locale: string, count: number])[],
  {written, unchanged, removed}: Pick<OutputReport, 'written' | 'unchanged' | 'removed'>,
  out: string,
): string {
  const width = Math.max(0, ...units.map(([locale]) => locale.length));
  const lines = units.map(([locale, number]) => `${locale.padEnd(width)}  ${count(number, 'sentence')}`);
  const kept = `${count(written, 'file')} written to ${out}, ${unchanged} unchanged`;
  return [...lines, removed > 0 ? `${kept}, ${removed} removed` : kept, ''].join('\n');
}
