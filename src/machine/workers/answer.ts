import {parentPort, workerData} from 'node:worker_threads';

/** An answer to a job, with the buffers in it that move instead of being copied. */
interface Answer {
  readonly result: unknown;
  readonly moved?: readonly ArrayBuffer[];
}

type Work = (job: never) => Answer;

/**
 * Makes this thread a worker: every message is a job, and is answered. Jobs that come before it is ready wait.
 *
 * @param start takes what the worker was given, and gives the function that does the jobs.
 */
export async function answer(start: (data: never) => Work | Promise<Work>): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('Cannot answer without a main thread, start this module as a worker');
  const work = await start(workerData as never);
  port.on('message', (job: unknown) => {
    const {result, moved = []} = work(job as never);
    port.postMessage(result, [...moved]);
  });
}
