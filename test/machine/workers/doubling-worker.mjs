import {parentPort} from 'node:worker_threads';

/** @type {number | undefined} */
let factor;

/**
 * @param {unknown} job
 * @returns {number | number[]}
 */
function done(job) {
  if (Array.isArray(job)) return job.flatMap(done);
  if (job === 'exit') process.exit(3);
  if (job === 'throw') throw new Error('some mistake');
  if (job === 'memory') for (const kept = []; ; ) kept.push(new Array(1_000_000).fill(job));
  return Number(job) * (factor ?? 1);
}

// A worker for tests: it multiplies numbers by what all jobs share, else by two, slowly when they are even, and dies in several ways.
parentPort?.on('message', (job) => {
  if (factor === undefined) factor = job ?? 2;
  else {
    const result = done(job);
    setTimeout(() => parentPort?.postMessage(result), job % 2 === 0 ? 20 : 0);
  }
});
