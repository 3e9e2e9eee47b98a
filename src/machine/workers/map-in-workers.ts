import {Worker} from 'node:worker_threads';
import {errorCode, isFault} from '../disk/error-code.js';

/** A job with its result, or with the error that ended its worker. */
export type Outcome<Job, Result> =
  | {readonly job: Job; readonly result: Result}
  | {readonly job: Job; readonly error: Error};

/** Where and how jobs are done. */
export interface WorkerSettings {
  /** Module of the workers: it is sent what all share, and answers every other message with one. */
  readonly module: URL;
  /** How many at once. */
  readonly size: number;
  /** Gives what every worker is sent before its first job. It is asked for when the workers have been started, so that they load meanwhile. */
  readonly shared?: () => unknown;
  /** Largest heap of each, in MB; by default what Node gives. */
  readonly heap?: number;
}

/** Jobs under way for each worker: enough that none waits, few enough that results do not pile up. */
const depth = 4;
/** Size of the young generation of a worker's heap, in MB. With less it collects garbage more often than it has to, with more it takes memory and is no faster. */
const young = 32;

/**
 * Does jobs in workers, several at once, and gives their outcomes in the order of the jobs. Jobs are taken only as
 * fast as outcomes are. When a worker dies, its job fails, and the next job gets a new worker.
 *
 * @throws {Error} what ended a worker, where the machine failed and not the job.
 */
export async function* mapInWorkers<Job, Result>(
  jobs: Iterable<Job>,
  settings: WorkerSettings,
): AsyncGenerator<Outcome<Job, Result>> {
  const started = new Set<Worker>();
  /** One place for each worker; `undefined` where it has to be started. */
  let idle: (Worker | undefined)[] = [];
  const turns: (() => void)[] = [];
  let shared: unknown;
  const prepared = new WeakSet<Worker>();
  let isOver = false;

  async function run(job: Job): Promise<Outcome<Job, Result>> {
    while (idle.length === 0) await new Promise<void>((resolve) => turns.push(resolve));
    let worker = idle.pop();
    try {
      if (isOver) throw new Error('the result is not needed any more');
      worker ??= load();
      if (!prepared.has(worker)) worker.postMessage(shared);
      prepared.add(worker);
      return {job, result: await ask<Result>(worker, job)};
    } catch (error) {
      if (worker) await worker.terminate();
      worker = undefined;
      return {job, error: error instanceof Error ? error : new Error(String(error))};
    } finally {
      idle.push(worker);
      turns.shift()?.();
    }
  }
  function load(): Worker {
    const worker = new Worker(settings.module, {
      resourceLimits: {maxOldGenerationSizeMb: settings.heap, maxYoungGenerationSizeMb: young},
    });
    started.add(worker);
    // One that ends before it has a job is told to nobody: the next job gets another one.
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      started.delete(worker);
      idle = idle.map((one) => (one === worker ? undefined : one));
    });
    return worker;
  }

  const underWay: Promise<Outcome<Job, Result>>[] = [];
  try {
    idle = Array.from({length: settings.size}, load);
    shared = settings.shared?.();
    for (const job of jobs) {
      if (underWay.length >= settings.size * depth) yield* first(underWay);
      underWay.push(run(job));
    }
    while (underWay.length > 0) yield* first(underWay);
  } finally {
    // Jobs that wait for their turn get it when the workers end; they must not start new ones.
    isOver = true;
    await Promise.all(Array.from(started, (worker) => worker.terminate()));
  }
}

async function* first<Job, Result>(underWay: Promise<Outcome<Job, Result>>[]): AsyncGenerator<Outcome<Job, Result>> {
  const next = await underWay.shift();
  if (!next) return;
  if ('error' in next && isOfMachine(next.error)) throw next.error;
  yield next;
}

/** Whether a worker could not do its job for want of something that has nothing to do with it. */
function isOfMachine(error: Error): boolean {
  return isFault(error) || errorCode(error) === 'ERR_WORKER_INIT_FAILED';
}

/** Sends a job and waits for the answer, or for the end of the worker. */
function ask<Result>(worker: Worker, job: unknown): Promise<Result> {
  return new Promise((resolve, reject) => {
    const listeners = {
      message(result: Result): void {
        done();
        resolve(result);
      },
      error(error: Error): void {
        done();
        reject(error);
      },
      exit(code: number): void {
        done();
        reject(new Error(`a worker ended with status ${code}`));
      },
    };
    function done(): void {
      for (const [event, listener] of Object.entries(listeners)) worker.off(event, listener);
    }
    for (const [event, listener] of Object.entries(listeners)) worker.on(event, listener);
    worker.postMessage(job);
  });
}
