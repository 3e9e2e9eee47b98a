import {escapeControls} from '../text/escape-controls.js';
import {status} from './command.js';
import {didYouMean} from './meant.js';
import {writeOut, type Io} from './io.js';

/** Says what is wrong with the arguments of a command and how to get its help. Returns the exit status. */
export async function usageError(command: string, message: string, io: Io): Promise<number> {
  await writeOut(io.stderr, `error: ${escapeControls(message)}\n(\`sxs-kb ${command} --help\` shows the usage)\n`);
  return status.failed;
}

/** What to say of an id that no check has. */
export function unknownCheck(id: string, ids: readonly string[]): string {
  const near = didYouMean(id, ids);
  const said = `Expected the id of a check, not \`${id}\``;
  return near === '' ? `${said}; there are ${ids.join(', ')}` : `${said}.${near}`;
}
