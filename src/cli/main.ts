import {readVersion} from '../machine/disk/read-version.js';
import {status} from './command.js';
import {loadCommands} from './commands.js';
import {displayOf} from './display.js';
import {goingOn, isGone, writeOut, type Io} from './io.js';
import {FaultError} from '../engine/fault-error.js';
import {parseArguments} from './parse-arguments.js';
import {systemErrorOf, systemErrorText} from './system-error.js';

/**
 * Runs the program: arguments to options to a command to a report.
 *
 * @param argv arguments without those of Node.
 * @returns the exit status: 0 done, 1 findings at or over `--fail-on`, 2 wrong usage or unreadable input.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    const request = parseArguments(argv, {
      commands: await loadCommands(argv),
      version: readVersion(),
      columns: io.stdout.columns ?? 80,
    });
    if ('command' in request) {
      const {command, paths, settings} = request;
      const streams = command.isWriting ? {stdout: goingOn(io.stdout), stderr: goingOn(io.stderr)} : {};
      return await command.run(paths, settings, {...io, ...streams, display: displayOf(settings)});
    }
    await writeOut(io.stdout, request.out);
    await writeOut(io.stderr, request.err);
    return request.status;
  } catch (error) {
    // Who reads the output has seen enough of it.
    if (isGone(error)) return status.ok;
    return await fail(error, io);
  }
}

async function fail(error: unknown, io: Io): Promise<number> {
  if (error instanceof FaultError) {
    const {printFindings} = await import('./print-findings.js');
    await printFindings(error.findings, io).catch(() => undefined);
    return status.failed;
  }
  const failure = systemErrorOf(error);
  if (failure) {
    await writeOut(io.stderr, `${io.stderr.isTTY ? '\n' : ''}${systemErrorText(failure)}`).catch(() => undefined);
    return status.failed;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  // The line break ends what a progress line may have left.
  await writeOut(
    io.stderr,
    `${io.stderr.isTTY ? '\n' : ''}sxs-kb: unexpected error, please report it\n${text}\n`,
  ).catch(() => undefined);
  return status.failed;
}
