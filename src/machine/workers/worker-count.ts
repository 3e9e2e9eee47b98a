import {availableParallelism} from 'node:os';

/** Most workers that are of use: more would wait for the main thread. */
const most = 8;

/** Run from its sources, as by tests, the program has no modules that a worker could load. */
const isBuilt = import.meta.url.endsWith('.js');

/**
 * How many workers a job is worth: none where it would be done before they have started.
 *
 * @param given what the user said; absent for as many as there are processors.
 * @param isLarge whether it takes longer than a second or so.
 */
export function workerCount(given: number | undefined, isLarge: boolean): number {
  if (!isBuilt) return 0;
  if (given !== undefined) return given;
  const processors = availableParallelism();
  return isLarge && processors > 1 ? Math.min(processors, most) : 0;
}
