import {mapInWorkers} from '../machine/workers/index.js';
import type {ExportedArticle, ExportJob, ExportSettings} from './export-job.js';
import {unreadable} from './read-sources.js';

/**
 * Exports articles one after the other, in workers where there are any; taken in order, and only as fast as wanted.
 * Where a worker dies, the pages of its article get findings.
 *
 * @param size how many workers; 0 for none.
 */
export async function* exportArticles(
  jobs: Iterable<ExportJob>,
  settings: ExportSettings,
  size: number,
): AsyncGenerator<ExportedArticle> {
  if (size === 0) {
    // Loaded here alone: a main thread that has workers does not run stages.
    const {exportArticle} = await import('./export-job.js');
    for (const job of jobs) yield exportArticle(job, settings);
    return;
  }
  const module = new URL('./export-worker.js', import.meta.url);
  const outcomes = mapInWorkers<ExportJob, ExportedArticle>(jobs, {module, size, workerData: settings});
  for await (const outcome of outcomes) {
    if ('result' in outcome) yield outcome.result;
    else
      yield {
        parts: [],
        suggestions: [],
        findings: outcome.job.sources.map(({file}) => unreadable(file, outcome.error)),
      };
  }
}
