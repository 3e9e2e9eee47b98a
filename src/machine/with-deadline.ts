import {createContext, Script} from 'node:vm';

/** What `withDeadline` throws where the time was over. */
export class TooSlowError extends Error {
  override readonly name = 'TooSlowError';
}

const context = createContext({work: undefined as (() => unknown) | undefined});
const script = new Script('work()');

/**
 * Does work that has to be done in time: a page that somebody made to take hours must not hold up the others. What is not done by then is
 * broken off wherever it is, in a regular expression, too; nothing of it goes on, and no `catch` or `finally` in it is run.
 *
 * Note: it takes some 50 µs, so it stands around the work on a page, not around parts of it.
 *
 * @param work must be synchronous, and leave nothing half done that others use.
 * @param milliseconds how long it may take; `Infinity` for ever.
 * @throws {TooSlowError} where it took longer.
 */
export function withDeadline<Result>(work: () => Result, milliseconds: number): Result {
  if (milliseconds === Infinity) return work();
  context.work = work;
  try {
    return script.runInContext(context, {timeout: Math.ceil(milliseconds)}) as Result;
  } catch (error) {
    // It is an error of the other context, and of no class of this one.
    if ((error as {readonly code?: unknown}).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw new TooSlowError(`it took longer than ${milliseconds / 1000} s`, {cause: error});
    throw error;
  } finally {
    context.work = undefined;
  }
}
