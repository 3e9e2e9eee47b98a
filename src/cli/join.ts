import {z} from 'zod';
import {unusedDecisions} from '../decisions/index.js';
import {findShares} from '../engine/read-shares.js';
import {absolutePath, checkOutput, openOutput, readLocales, readReviewProgram} from '../machine/disk/index.js';
import type {Finding} from '../model/index.js';
import {failOnOption, isWanted, outcomeOf, outcomeSettings, printOutcome} from './build-outcome.js';
import {status, type Command} from './command.js';
import {printFindings} from './print-findings.js';
import {progressFor} from './progress.js';
import {usageError} from './usage-error.js';

/** What the options give. */
const settingsSchema = z.object({...outcomeSettings, out: z.string(), former: z.string().optional()});

/** `sxs-kb join`: the output of one run from its shares. */
export const joinCommand: Command = {
  name: 'join',
  summary: 'Join the shares of `build --shard` into the output of a single run, byte for byte.',
  arguments: [{flags: '<shares...>', description: 'folders that `sxs-kb build --shard` wrote, in any order'}],
  options: [
    {flags: '--out <dir>', description: 'folder to write to', required: true},
    failOnOption,
    {
      flags: '--former <path>',
      description:
        'the output of an earlier run that the shares were given, too: entries that no page explains stay as removed; what stands in DIR by default',
    },
  ],
  isWriting: true,
  more: [
    'All shares of one run are needed, each once, made with the same pages, the same options and this version of sxs-kb; else nothing is written. The shares stay as they are.',
    'What is shown, and what stands in DIR, is what `sxs-kb build --out DIR` gives for the same pages.',
    'Exit status: as that of `build`; 2 also where shares are missing or do not belong together.',
    'Example: sxs-kb join shares/* --out kb',
  ],

  async run(names, given, io) {
    const settings = settingsSchema.parse(given);
    const {out} = settings;
    if (out === '') return usageError('join', 'Expected the name of a folder after `--out`, not nothing', io);
    const folder = absolutePath(out, io.cwd);
    if (names.some((name) => absolutePath(name, io.cwd) === folder))
      return usageError('join', `Cannot join shares into \`${out}\`: it is one of them`, io);
    const unwritable = checkOutput(folder, out);
    const former = {path: settings.former ?? out, cwd: io.cwd, isRequired: settings.former !== undefined};
    const isOther = absolutePath(former.path, io.cwd) !== folder;
    const shares = unwritable
      ? {findings: [unwritable]}
      : findShares(names, io.cwd, {path: former.path, isRequired: isOther});
    if ('findings' in shares) return await failed(shares.findings);
    const output = openOutput(out, {cwd: io.cwd});
    if ('finding' in output) return await failed([output.finding]);
    const progress = progressFor(io);
    try {
      const {joinResults} = await import('../engine/join-results.js');
      const {head, pathOf} = shares;
      const {totals, lost, uses, findings} = await joinResults(shares.articles, {
        pathOf,
        locales: readLocales(),
        program: readReviewProgram,
        findings: head.findings,
        former,
        output,
        isWanted: (finding) => isWanted(finding, settings),
        onStep: progress.step,
        step: {name: 'reading shares', total: head.sources},
      });
      const report = output.finish();
      const unused = unusedDecisions(head.decisions, uses, head.decisionsFile);
      const all = [...head.problems, ...lost, ...unused, ...findings, ...report.findings];
      progress.clear();
      return await printOutcome({totals, ...report, ...outcomeOf(all, settings)}, settings, io);
    } finally {
      output.close();
    }

    async function failed(findings: readonly Finding[]): Promise<number> {
      await printFindings(findings, io);
      return status.failed;
    }
  },
};
