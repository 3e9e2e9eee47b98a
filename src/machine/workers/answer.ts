import {parentPort, type MessagePort} from 'node:worker_threads';

/** An answer to a job, with the buffers in it that move instead of being copied. */
interface Answer {
  readonly result: unknown;
  readonly moved?: readonly ArrayBuffer[];
}

type Work = (job: never) => Answer;

/**
 * Makes this thread a worker: the first message is what all jobs share, every other one is a job, and is answered. Jobs that
 * come before it is ready wait.
 *
 * @param start takes what all jobs share, and gives the function that does them.
 */
export function answer(start: (shared: never) => Work | Promise<Work>): void {
  const port = parentPort;
  if (!port) throw new Error('Cannot answer without a main thread, start this module as a worker');
  let work: Promise<Work> | undefined;
  port.on('message', (message: unknown) => {
    if (work)
      void work.then((run) => {
        reply(port, run(message as never));
      });
    else work = Promise.resolve(start(message as never));
  });
}

function reply(port: MessagePort, {result, moved = []}: Answer): void {
  port.postMessage(result, [...moved]);
}
