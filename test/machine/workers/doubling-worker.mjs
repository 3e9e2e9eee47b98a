import {parentPort} from 'node:worker_threads';

// A worker for tests: it doubles numbers, slowly when they are even, and dies in several ways.
parentPort?.on('message', (job) => {
  if (job === 'exit') process.exit(3);
  if (job === 'throw') throw new Error('some mistake');
  if (job === 'memory') for (const kept = []; ; ) kept.push(new Array(1_000_000).fill(job));
  setTimeout(() => parentPort?.postMessage(job * 2), job % 2 === 0 ? 20 : 0);
});
