import {workerCount} from '../machine/workers/index.js';
import type {Finding} from '../model/index.js';
import type {StatusRow} from '../report/index.js';
import {buildArticles, keyOf} from './build-articles.js';
import {articlesToReconcile, type EachArticleJob} from './each-article.js';

/** Which pages are looked at, and how. */
export interface StatusJob extends EachArticleJob {
  /** What the user said about workers. */
  readonly workers?: number;
  /** Where results of earlier runs are; absent for nowhere. */
  readonly cache?: {readonly folder: string; readonly fingerprint: string};
}

/** How pages stand in their locales. */
export interface StatusRun {
  /** By article, then locale. */
  readonly rows: readonly StatusRow[];
  /** In how many English versions the page is there that is in most of them. */
  readonly versions: number;
  /** About the pages, but for what is only worth knowing. */
  readonly findings: readonly Finding[];
}

/** From this many bytes of pages on, reconciling them takes longer than starting workers. */
const manyBytes = 4_000_000;

/** Finds pages, and says how each stands in each locale. */
export async function runStatus(job: StatusJob): Promise<StatusRun> {
  const {grouped, options, findings: before, former} = await articlesToReconcile(job);
  const findings = [...before];
  const rows = new Map<string, readonly StatusRow[]>();
  let versions = 0;
  try {
    const finished = buildArticles(grouped, {
      options,
      last: 'status',
      workers: (size) => workerCount(job.workers, size > manyBytes),
      ...(job.cache && {cache: job.cache}),
      ...(former && {former}),
    });
    for await (const {key, result} of finished) {
      job.onStep?.('reconciling', rows.size, grouped.length);
      rows.set(key, result.status?.rows ?? []);
      versions = Math.max(versions, result.status?.versions ?? 0);
      for (const finding of result.findings) if (finding.severity !== 'info') findings.push(finding);
    }
  } finally {
    former?.close();
  }
  // Results come in any order, articles are in that of their keys.
  return {rows: grouped.flatMap((sources) => rows.get(keyOf(sources)) ?? []), versions, findings};
}
