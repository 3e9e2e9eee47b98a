import {errorReason} from '../machine/disk/error-code.js';
import {escapeControls} from '../text/escape-controls.js';

/** An error of the system: of a file, a stream or a process. */
interface SystemError extends Error {
  readonly syscall: string;
  readonly path?: unknown;
}

/** The error of the system that stands behind one; `undefined` where none does. */
export function systemErrorOf(error: unknown): SystemError | undefined {
  if (!(error instanceof Error)) return undefined;
  return 'syscall' in error && typeof error.syscall === 'string' ? (error as SystemError) : systemErrorOf(error.cause);
}

/** Says what failed and what to do, for an error that ended a run. */
export function systemErrorText(error: SystemError): string {
  const {path, syscall} = error;
  const reason = escapeControls(errorReason(error));
  // Of files each one that is open is named where it is written; what has no name is a stream.
  if (typeof path !== 'string')
    return syscall === 'write'
      ? `sxs-kb: cannot write the output: ${escapeControls(error.message)}\n`
      : `sxs-kb: the system failed (\`${syscall}\`): ${reason}\n`;
  return `error: Cannot read or write \`${escapeControls(path)}\`: ${reason}\nNo file is half written. Mend this and run the command again.\n`;
}
