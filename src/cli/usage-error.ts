import {status} from './command.js';
import {writeOut, type Io} from './io.js';

/** Says what is wrong with the arguments of a command and how to get its help. Returns the exit status. */
export async function usageError(command: string, message: string, io: Io): Promise<number> {
  await writeOut(io.stderr, `error: ${message}\n(\`sxs-kb ${command} --help\` shows the usage)\n`);
  return status.failed;
}
