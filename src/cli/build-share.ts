import type {ShareSettings} from '../engine/run-share.js';
import type {Share} from '../engine/share.js';
import type {Source} from '../engine/source.js';
import {formerUnitsHash} from '../engine/former-of.js';
import {absolutePath, type OpenOutput} from '../machine/disk/index.js';
import {fileFinding, type Finding} from '../model/index.js';
import {status} from './command.js';
import {writeOut, type Io} from './io.js';
import {printFindings} from './print-findings.js';
import type {Progress} from './progress.js';
import {count} from './summary.js';

/** What `build` knows when it builds a share. */
interface ShareJob extends Omit<ShareSettings, 'formerPath' | 'onStep' | 'targetLocales' | 'output' | 'workers'> {
  readonly workers?: number | undefined;
  readonly targetLocale: ShareSettings['targetLocales'];
  readonly former?: string | undefined;
  readonly out: string;
  readonly quiet: boolean;
  readonly output: OpenOutput;
  readonly progress: Progress;
}

/** Reads `K/N`; `undefined` where it is not the number of a share and how many there are. */
export function toShare(text: string): Share | undefined {
  const [, number, of] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text) ?? [];
  const share = {number: Number(number), of: Number(of)};
  return share.number <= share.of ? share : undefined;
}

/** Builds one share of the articles, for `join`. Returns the exit status. */
export async function buildShare(sources: readonly Source[], job: ShareJob, io: Io): Promise<number> {
  const {share, former, targetLocale: targetLocales, output, progress, out} = job;
  const {runShare} = await import('../engine/run-share.js');
  const formerPath = former === undefined ? undefined : absolutePath(former, io.cwd);
  if (formerPath !== undefined && formerUnitsHash(formerPath) === '') {
    progress.clear();
    await printFindings([missingFormer(former ?? '')], io);
    return status.failed;
  }
  const {articles, pages} = await runShare(sources, {
    ...job,
    workers: job.workers,
    formerPath,
    targetLocales,
    onStep: progress.step,
  });
  const {findings} = output.finish();
  progress.clear();
  await printFindings(findings, io);
  if (findings.length > 0) return status.failed;
  const done = `share ${share.number}/${share.of}: ${count(articles, 'article')}, ${count(pages, 'page')} built into ${out}\n`;
  if (!job.quiet) await writeOut(io.stdout, done);
  return status.ok;
}

/** Each share would go on without it, and only the joined output would show that sentences have new ids. */
function missingFormer(former: string): Finding {
  return fileFinding({
    file: former,
    ruleId: 'input-former',
    message: 'Cannot find the units of the earlier output',
    note: 'Name the folder that an earlier build wrote after `--former`, or leave the option out.',
  });
}
