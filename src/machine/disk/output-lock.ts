import {randomBytes} from 'node:crypto';
import {closeSync, openSync, readFileSync, readlinkSync, renameSync, rmSync, statSync, utimesSync} from 'node:fs';
import {hostname} from 'node:os';
import {join} from 'node:path';
import {z} from 'zod';
import {errorCode} from './error-code.js';
import {openTemporary, writeAll} from './write-atomically.js';

/** The file that says who writes to a folder. */
const lockName = '.sxs-kb-lock.json';

/** While a run goes on it says so that often, in milliseconds. */
const beat = 15_000;

/** A lock that was silent for so long is that of a run that was ended, in milliseconds. */
const silent = 120_000;

const holderSchema = z.object({
  /** Tells two runs apart whatever else is equal. */
  token: z.string(),
  host: z.string(),
  /** Where process ids count: two containers on a machine may have the same ones. */
  processes: z.string(),
  pid: z.int(),
  since: z.string(),
});
type Holder = z.infer<typeof holderSchema>;

/** A folder that no other run writes to meanwhile. */
export interface OutputLock {
  /** Whether it is still held: a person may have removed it. */
  readonly isHeld: () => boolean;
  readonly release: () => void;
}

/** The one who has the folder. */
export interface LockedBy {
  /** Who, in words. */
  readonly holder: string;
  /** The name of the file to remove where that run is known to have ended. */
  readonly file: string;
}

/**
 * Takes a folder for this run alone. That of a run that has ended is taken over: its process is gone, where that can be
 * told from here, or else it has not said for two minutes that it goes on.
 *
 * @param folder real path of a folder that is there.
 * @throws {Error} an error of the file system.
 */
export function lockOutput(folder: string): OutputLock | LockedBy {
  const path = join(folder, lockName);
  const token = randomBytes(8).toString('hex');
  for (let attempts = 0; attempts < 3; attempts++) {
    if (take(path, token)) return held(path, token);
    const other = readHolder(path);
    if (isRunning(other, path, folder)) return {holder: wordsOf(other), file: lockName};
    setAside(path, other);
  }
  return {holder: wordsOf(readHolder(path)), file: lockName};
}

function take(path: string, token: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx');
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    const {pid} = process;
    const holder: Holder = {token, host: hostname(), processes: processSpace(), pid, since: new Date().toISOString()};
    writeAll(file, Buffer.from(`${JSON.stringify(holder)}\n`));
  } finally {
    closeSync(file);
  }
  return true;
}

function held(path: string, token: string): OutputLock {
  const isHeld = (): boolean => readHolder(path)?.token === token;
  const timer = setInterval(() => {
    const now = new Date();
    try {
      if (isHeld()) utimesSync(path, now, now);
    } catch {
      // Whoever took it over is told by `isHeld`.
    }
  }, beat);
  timer.unref();
  return {
    isHeld,
    release() {
      clearInterval(timer);
      if (isHeld()) rmSync(path, {force: true});
    },
  };
}

/** Absent where there is none, or one that is not written yet. */
function readHolder(path: string): Holder | undefined {
  try {
    return holderSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

function isRunning(holder: Holder | undefined, path: string, folder: string): boolean {
  const isHere = holder?.host === hostname() && holder.processes === processSpace();
  // Process 1 of a container that was started again has the id of the one before.
  if (isHere && holder.pid !== process.pid) return isAlive(holder.pid);
  const stats = statSync(path, {throwIfNoEntry: false});
  return stats !== undefined && timeIn(folder) - stats.mtimeMs < silent;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

/** The time by the clock of the file system, which may be that of another machine. */
function timeIn(folder: string): number {
  const {path, file} = openTemporary(folder);
  closeSync(file);
  try {
    return statSync(path).mtimeMs;
  } finally {
    rmSync(path, {force: true});
  }
}

/** Removes the lock of a run that has ended, but not the one of another run that did the same a moment before. */
function setAside(path: string, expected: Holder | undefined): void {
  const aside = `${path}.${randomBytes(8).toString('hex')}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  if (readHolder(aside)?.token === expected?.token) rmSync(aside, {force: true});
  else renameSync(aside, path);
}

/** What tells apart where process ids count, as far as the system says. */
function processSpace(): string {
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return '';
  }
}

function wordsOf(holder: Holder | undefined): string {
  if (!holder) return 'another run';
  return `process ${String(holder.pid)} on \`${holder.host}\`, since ${holder.since}`;
}
