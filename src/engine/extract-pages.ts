import {mapInWorkers} from '../machine/workers/index.js';
import type {ExtractedPage, ExtractJob} from './extract-page.js';
import {unreadable} from './unreadable.js';

/**
 * Extracts pages one after the other, in workers where there are any; taken in order, and only as fast as wanted.
 * Where a worker dies, its page gets a finding.
 *
 * @param size how many workers; 0 for none.
 */
export async function* extractPages(jobs: readonly ExtractJob[], size: number): AsyncGenerator<ExtractedPage> {
  if (size === 0) {
    // Loaded here alone: a main thread that has workers does not read pages.
    const {extractPage} = await import('./extract-page.js');
    for (const job of jobs) yield extractPage(job);
    return;
  }
  const module = new URL('./extract-worker.js', import.meta.url);
  for await (const outcome of mapInWorkers<ExtractJob, ExtractedPage>(jobs, {
    module,
    size: Math.min(size, jobs.length),
  })) {
    if ('result' in outcome) yield outcome.result;
    else yield {bytes: new Uint8Array(), findings: [unreadable(outcome.job.file, outcome.error)]};
  }
}
