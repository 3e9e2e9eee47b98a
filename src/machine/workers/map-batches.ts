import {mapInWorkers, type Outcome, type WorkerSettings} from './map-in-workers.js';

/**
 * Does jobs in workers, as `mapInWorkers` does, a batch at a time: small jobs are sent together, since the way to a worker and
 * back takes as long for many as for one. Where a batch ends its worker, each job of it is done again by itself.
 *
 * @param settings of workers that are sent a list of jobs, and answer with a list of results.
 * @throws {Error} what ended a worker, where the machine failed and not the job.
 */
export async function* mapBatches<Job, Result>(
  batches: Iterable<readonly Job[]>,
  settings: WorkerSettings,
): AsyncGenerator<Outcome<Job, Result>> {
  for await (const outcome of mapInWorkers<readonly Job[], readonly Result[]>(batches, settings)) {
    const {job: batch} = outcome;
    if ('error' in outcome && batch.length > 1) {
      const alone = batch.map((job) => [job]);
      yield* mapBatches<Job, Result>(alone, {...settings, size: 1});
    } else {
      for (const [at, job] of batch.entries()) yield outcomeOf(job, outcome, at);
    }
  }
}

function outcomeOf<Job, Result>(
  job: Job,
  outcome: Outcome<readonly Job[], readonly Result[]>,
  at: number,
): Outcome<Job, Result> {
  if ('error' in outcome) return {job, error: outcome.error};
  const result = outcome.result[at];
  return result === undefined ? {job, error: new Error('a worker gave no result')} : {job, result};
}
