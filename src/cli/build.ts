import {resolve} from 'node:path';
import {z} from 'zod';
import {unusedDecisions} from '../decisions/index.js';
import type {ArticleOptions} from '../engine/article-options.js';
import {gatherRecords} from '../engine/gather-records.js';
import {gatherSources} from '../engine/gather-sources.js';
import {openHeads} from '../engine/kept-heads.js';
import {readProject} from '../engine/project.js';
import {findRecord, keepRecord, runName, type RunRecord} from '../engine/run-record.js';
import {openBuildCache} from '../machine/cache/index.js';
import {checkOutput, openOutput, readReviewProgram, type OutputReport} from '../machine/disk/index.js';
import {keepHeapsSmall} from '../machine/workers/index.js';
import {wrongTemplate} from '../model/index.js';
import {buildShare, toShare} from './build-share.js';
import {failOnOption, isWanted, outcomeOf, outcomeSettings, printOutcome} from './build-outcome.js';
import {status, type Command} from './command.js';
import {fail} from './decide.js';
import {printFindings} from './print-findings.js';
import {progressFor} from './progress.js';
import {configNote, configOptions, configSettings} from './project-options.js';
import {decisionsNote, decisionsOption, decisionsSettings} from './reconciled.js';
import {
  missingSources,
  patchOption,
  sourceArguments,
  sourceNote,
  sourceOptions,
  sourceSettings,
} from './source-options.js';
import {badWorkers, cacheNote, cacheOptions, speedSettings, workersOption} from './speed-options.js';
import {usageError} from './usage-error.js';

/** From so many pages on, versions of a history among them, memory counts more than time: something of each is kept until the end. */
const manyPages = 5000;

/** What the options give. */
const settingsSchema = z.object({
  ...sourceSettings,
  ...decisionsSettings,
  ...configSettings,
  out: z.string(),
  ...outcomeSettings,
  patch: z.boolean().default(true),
  review: z.boolean().default(true),
  former: z.string().optional(),
  url: z.string().optional(),
  units: z.array(z.string()).default([]),
  shard: z.string().transform(toShare).optional(),
  ...speedSettings,
});

/** Whether a path names lines of `sxs-kb extract --pages`: no page has that ending. */
function isUnits(path: string): boolean {
  return path.endsWith('.ndjson');
}

/** `sxs-kb build`: the main job. */
export const buildCommand: Command = {
  name: 'build',
  summary: 'Build the knowledge base, the regenerated pages and the reviews from pages.',
  arguments: sourceArguments,
  options: [
    {flags: '--out <dir>', description: 'folder to write to', required: true},
    ...sourceOptions,
    ...configOptions,
    decisionsOption,
    patchOption,
    failOnOption,
    {
      flags: '--units <file>',
      description:
        'take pages that `sxs-kb extract --pages` has read, from a file, all files of a folder, or with `-` from standard input; files among the paths that end in `.ndjson` are taken so, too',
      isRepeatable: true,
    },
    {
      flags: '--shard <k/n>',
      description: 'of all these pages build only the articles of share K of N, for `sxs-kb join` (see below)',
      check: (value) =>
        toShare(value) ? undefined : 'Expected the number of a share and how many there are, such as 1/4.',
    },
    {
      flags: '--former <path>',
      description:
        'the output of an earlier run: its sentences keep their ids, and entries that no page explains stay as removed; what stands in DIR by default',
    },
    {
      flags: '--url <template>',
      description:
        'link places in reviews and `units.ndjson` to a forge: `{repository}`, `{commit}`, `{path}` and `{line}` are put in (see below)',
      check: wrongTemplate,
    },
    {
      flags: '--no-review',
      description: 'write no review page: no DIR/review/index.html, and no data for it; the reviews in Markdown stay',
    },
    ...cacheOptions,
    workersOption,
  ],
  isWriting: true,
  more: [
    sourceNote,
    configNote,
    decisionsNote,
    cacheNote,
    'Problems of the pages themselves are shown. Findings about translations are counted; they stand in DIR/findings.json and in the reviews: DIR/review/index.html shows pages and English side by side in a browser, to work on, where wanted with the riskiest sentences first, and DIR/review/<locale>/<path>.md is for reading on a forge. The folder of a locale, DIR/<locale>, holds its pages alone, by their paths below what was named: it can be laid over a checkout. Files that an earlier run wrote to DIR and this one does not are removed; others are left alone.',
    'Example of --url: https://forge.example/{path}#L{line}. A commit is known of pages from --history, a repository of these and of pages in a clone that was cloned from somewhere; a page has no link where one that it needs is not known.',
    'With --shard, give every share all pages and the same options. DIR then holds what `sxs-kb join` needs, and nothing else: the problems of the pages are shown and counted when the shares are joined. To keep the ids of an earlier run, name its output with --former.',
    'Exit status: 0 done, 1 findings at or over --fail-on, 2 wrong usage, pages that could not be read or files that could not be written (the others are). Where the machine fails while it reads (a disk, a network, too many open files), the run ends, and what stands in DIR stands until one comes to its end.',
    "Example: sxs-kb build docs 'old/**/*.md' --out kb",
  ],

  async run(all, given, io) {
    const parsed = settingsSchema.safeParse(given);
    if (!parsed.success) return usageError('build', badWorkers, io);
    const settings = parsed.data;
    const paths = all.filter((path) => !isUnits(path));
    const units = [...settings.units, ...all.filter(isUnits)];
    if (settings.out === '') return usageError('build', 'Expected the name of a folder after `--out`, not nothing', io);
    if (paths.length + settings.history.length + units.length === 0) return usageError('build', missingSources, io);
    if (settings.shard && settings.failOn !== 'never')
      return usageError('build', 'Cannot use `--fail-on` with `--shard`: give it to `sxs-kb join`', io);
    const folder = resolve(io.cwd, settings.out);
    const unwritable = checkOutput(folder, settings.out);
    const progress = progressFor(io);
    const project = await readProject(paths, {...settings, cwd: io.cwd});
    const isUsable =
      !unwritable && !project.findings.some(({ruleId, severity}) => ruleId === 'input-config' && severity === 'error');
    const {history, english, since, last, targetLocale: targetLocales, followLinks, ignore, out} = settings;
    const {isLeftOut} = project;
    const cache = openBuildCache({given: settings.cache, cwd: io.cwd, env: io.env});
    const heads = cache && openHeads(cache, folder);
    const gathered = await gatherSources({
      paths,
      history,
      english,
      since,
      targetLocales,
      last,
      cwd: io.cwd,
      except: out,
      followLinks,
      ignore,
      onStep: progress.step,
      heads,
      isLeftOut,
    });
    const records = await gatherRecords(units, io);
    const sources = isUsable ? [...gathered.sources, ...records.sources] : [];
    const problems = [
      ...gathered.findings,
      ...records.findings,
      ...project.findings,
      ...(unwritable ? [unwritable] : []),
    ];
    if (sources.length === 0) {
      progress.clear();
      await printFindings(problems, io);
      return problems.length > 0 ? status.failed : await fail(['Cannot find a page: what was given holds none'], io);
    }

    const options: ArticleOptions = {
      ...project.options,
      patch: settings.patch,
      review: settings.review,
      url: settings.url,
    };
    const isRepeatable = problems.length === 0 && settings.former === undefined && !settings.shard;
    const shown = [given.failOn, given.quiet, given.verbose, targetLocales];
    const name = cache && isRepeatable ? runName({sources, options, shown}) : undefined;
    const known = cache && name !== undefined ? findRecord(cache, name, folder) : undefined;
    if (known) return await finish({...known, unchanged: known.files, written: 0, removed: 0});

    if (sources.length > manyPages) keepHeapsSmall();
    const inputs = new Set(gathered.files.map(({real}) => real));
    const output = openOutput(out, {cwd: io.cwd, inputs, memory: cache});
    if ('finding' in output) {
      progress.clear();
      await printFindings([...problems, output.finding], io);
      return status.failed;
    }
    try {
      if (settings.shard)
        return await buildShare(
          sources,
          {
            ...settings,
            decisionsFile: project.decisionsFile,
            share: settings.shard,
            options,
            cache,
            problems,
            output,
            progress,
          },
          io,
        );
      // The stages are loaded only now: a run that has nothing to do needs none of them.
      const {runBuild} = await import('../engine/run-build.js');
      const {totals, lost, uses, ...built} = await runBuild(sources, {
        options,
        workers: settings.workers,
        cache,
        former: {path: settings.former ?? out, cwd: io.cwd, isRequired: settings.former !== undefined},
        output,
        isWanted: (finding) => isWanted(finding, settings),
        targetLocales,
        program: readReviewProgram,
        onStep: progress.step,
      });
      const report = output.finish();
      heads?.keep();
      const unused = unusedDecisions(options.decisions ?? [], uses, project.decisionsFile);
      const findings = [...problems, ...lost, ...unused, ...built.findings, ...report.findings];
      const run = {totals, ...outcomeOf(findings, settings)};
      const {hash} = report;
      const changed = built.findings.filter(({ruleId}) => ruleId === 'input-changed');
      if (cache && name !== undefined && hash !== undefined && [...lost, ...changed, ...report.findings].length === 0)
        keepRecord(cache, name, {...run, hash});
      return await finish({...run, ...report});
    } finally {
      output.close();
    }

    async function finish(
      run: Omit<RunRecord, 'hash'> & Pick<OutputReport, 'written' | 'unchanged' | 'removed'>,
    ): Promise<number> {
      progress.clear();
      return await printOutcome(run, settings, io);
    }
  },
};
