import {randomBytes} from 'node:crypto';
import {closeSync, fstatSync, linkSync, openSync, readFileSync, renameSync, rmSync, statSync} from 'node:fs';
import {hostname} from 'node:os';
import {dirname, join} from 'node:path';
import {z} from 'zod';
import {errorCode, isFault, naming} from './error-code.js';
import {isAlive, processSpace, processStart} from './processes.js';
import {touchRegularly} from './touch-regularly.js';
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
  /** When the process started, since ids of processes are given again; absent where the system does not say. */
  started: z.string().optional(),
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
  const content = ownContent(token);
  for (let attempts = 0; attempts < 3; attempts++) {
    if (take(path, content)) return held(path, token, touchRegularly(path, content, beat));
    const other = readHolder(path);
    if (isRunning(other, path, folder)) return {holder: wordsOf(other), file: lockName};
    setAside(path, other);
  }
  return {holder: wordsOf(readHolder(path)), file: lockName};
}

/** Where a file system has no second names for a file. */
const linkless: readonly string[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/**
 * Makes the lock, whole or not at all: one without its content, of a run that was killed, would hold for as long as one from elsewhere.
 *
 * @returns whether it was made.
 */
function take(path: string, content: string): boolean {
  const {path: temporary, file} = openTemporary(dirname(path));
  try {
    naming(path, () => {
      writeAndClose(file, content);
    });
    linkSync(temporary, path);
    return true;
  } catch (error) {
    const code = errorCode(error);
    // The run that holds the lock may have removed the temporary file.
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    if (!linkless.includes(code)) throw error;
    return takeWithoutLink(path, content);
  } finally {
    rmSync(temporary, {force: true});
  }
}

function takeWithoutLink(path: string, content: string): boolean {
  try {
    writeAndClose(openSync(path, 'wx'), content);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function writeAndClose(file: number, content: string): void {
  try {
    writeAll(file, Buffer.from(content));
  } finally {
    closeSync(file);
  }
}

function ownContent(token: string): string {
  const {pid} = process;
  const since = new Date().toISOString();
  const holder: Holder = {
    token,
    host: hostname(),
    processes: processSpace(),
    pid,
    started: processStart(pid),
    since,
  };
  return `${JSON.stringify(holder)}\n`;
}

function held(path: string, token: string, stop: () => void): OutputLock {
  const isHeld = (): boolean => readHolder(path)?.token === token;
  return {
    isHeld,
    release() {
      stop();
      if (isHeld()) rmSync(path, {force: true});
    },
  };
}

/**
 * Absent where there is none, or one that is not written yet.
 *
 * @throws {Error} an error of the file system where the machine failed.
 */
function readHolder(path: string): Holder | undefined {
  try {
    return holderSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch (error) {
    if (isFault(error)) throw error;
    return undefined;
  }
}

function isRunning(holder: Holder | undefined, path: string, folder: string): boolean {
  if (holder?.host === hostname() && holder.processes === processSpace()) {
    const started = processStart(holder.pid);
    if (holder.started !== undefined && started !== undefined) return holder.started === started;
    // Process 1 of a container that was started again has the id of the one before.
    if (holder.pid !== process.pid) return isAlive(holder.pid);
  }
  const stats = statSync(path, {throwIfNoEntry: false});
  return stats !== undefined && timeIn(folder) - stats.mtimeMs < silent;
}

/** The time by the clock of the file system, which may be that of another machine. */
function timeIn(folder: string): number {
  const {path, file} = openTemporary(folder);
  try {
    // By its number: the run that holds the lock may remove the file meanwhile.
    return fstatSync(file).mtimeMs;
  } finally {
    closeSync(file);
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

function wordsOf(holder: Holder | undefined): string {
  if (!holder) return 'another run';
  return `process ${String(holder.pid)} on \`${holder.host}\`, since ${holder.since}`;
}
