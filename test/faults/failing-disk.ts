import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';
import {constants} from 'node:os';

/** How a file system fails. */
export interface Fault {
  /** From which call on it may fail; the first that can have this error does. */
  readonly at: number;
  readonly code: 'EIO' | 'ENOSPC' | 'EMFILE' | 'EACCES';
}

/** What happened to the calls. */
export interface Calls {
  /** How many there were. */
  readonly count: number;
  /** The first call that failed, as `renameSync /a/b`; absent where none did. */
  readonly failed?: string;
}

/** A function of the file system, as it is wrapped here. */
type Call = (...args: unknown[]) => unknown;

/** The functions that the program calls, or a stream for it. */
export const watched = [
  'accessSync',
  'appendFileSync',
  'closeSync',
  'existsSync',
  'fchmodSync',
  'fstatSync',
  'fsyncSync',
  'linkSync',
  'lstatSync',
  'mkdirSync',
  'open',
  'openSync',
  'read',
  'readFileSync',
  'readSync',
  'readdirSync',
  'readlinkSync',
  'realpathSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'statSync',
  'utimesSync',
  'writeFileSync',
  'writeSync',
] as const;

const takingSpace = ['appendFileSync', 'fsyncSync', 'linkSync', 'mkdirSync', 'writeFileSync', 'writeSync'];
const opening = ['appendFileSync', 'open', 'openSync', 'readFileSync', 'readdirSync', 'writeFileSync'];
const changing = ['linkSync', 'mkdirSync', 'renameSync', 'rmSync', 'rmdirSync', 'writeFileSync'];

function isForWriting(name: string, [, flags]: readonly unknown[]): boolean {
  return name === 'openSync' && flags !== 'r';
}

/** Which calls can have an error, and whether later ones have it, too. */
const kinds: Readonly<
  Record<Fault['code'], {readonly can: (name: string, args: readonly unknown[]) => boolean; readonly stays: boolean}>
> = {
  EIO: {can: () => true, stays: false},
  ENOSPC: {can: (name, args) => takingSpace.includes(name) || isForWriting(name, args), stays: true},
  EMFILE: {can: (name) => opening.includes(name), stays: true},
  EACCES: {can: (name, args) => changing.includes(name) || isForWriting(name, args), stays: false},
};

/**
 * Runs something on a file system that fails. Only calls on paths below some folders count, and on files that were opened there.
 * Where a call fails that writes, a part of what it was given is written before.
 *
 * @param folders absolute paths.
 * @param fault none fails without one; the calls are counted.
 */
export async function withFailingDisk<Result>(
  folders: readonly string[],
  fault: Fault | undefined,
  run: () => Promise<Result>,
): Promise<Calls & {readonly result: Result}> {
  const module = fs as unknown as Record<string, Call>;
  const originals = new Map<string, Call>(watched.map((name) => [name, module[name] as Call]));
  const nativeRealpath = fs.realpathSync.native as unknown as Call;
  const opened = new Map<number, string>();
  let count = 0;
  let failed: string | undefined;

  /** The path that a call is about; `undefined` where it is about none that counts. */
  function subject([first]: readonly unknown[]): string | undefined {
    if (typeof first === 'number') return opened.get(first);
    if (typeof first !== 'string') return undefined;
    return folders.some((folder) => first === folder || first.startsWith(`${folder}/`)) ? first : undefined;
  }

  function isFailing(name: string, args: readonly unknown[]): boolean {
    if (!fault || count < fault.at) return false;
    const {can, stays} = kinds[fault.code];
    return can(name, args) && (stays || failed === undefined);
  }

  function wrapped(name: string, original: Call): Call {
    return (...args) => {
      const path = subject(args);
      if (path === undefined) return original(...args);
      count++;
      if (fault && isFailing(name, args)) {
        const isFirst = failed === undefined;
        failed ??= `${name} ${path}`;
        return fail(name, args, {path, code: fault.code, original, isFirst});
      }
      if (name === 'open') return original(...args.slice(0, -1), noting(args.at(-1) as Call, path));
      const result = original(...args);
      if (name === 'openSync') opened.set(result as number, path);
      if (name === 'closeSync') opened.delete(args[0] as number);
      return result;
    };
  }

  /** A callback that is told the number of a file that was opened. */
  function noting(done: Call, path: string): Call {
    return (error, file) => {
      if (typeof file === 'number') opened.set(file, path);
      return done(error, file);
    };
  }

  try {
    for (const [name, original] of originals) module[name] = wrapped(name, original);
    Object.assign(module.realpathSync as Call, {native: wrapped('realpathSync.native', nativeRealpath)});
    syncBuiltinESMExports();
    const result = await run();
    return {count, result, ...(failed !== undefined && {failed})};
  } finally {
    for (const [name, original] of originals) module[name] = original;
    syncBuiltinESMExports();
  }
}

/** What a call does that fails. */
function fail(
  name: string,
  args: unknown[],
  {path, code, original, isFirst}: {path: string; code: Fault['code']; original: Call; isFirst: boolean},
): unknown {
  const error = systemError(name, path, code);
  // As the one of Node does.
  if (name === 'existsSync') return false;
  if (name === 'open' || name === 'read') {
    (args.at(-1) as Call)(error);
    return undefined;
  }
  if (name === 'writeSync') {
    const [file, bytes, offset = 0] = args as [number, Uint8Array, number?];
    const half = Math.floor((bytes.length - offset) / 2);
    if (half > 0) {
      const written = original(file, bytes, offset, half);
      // A full disk takes what there is room for, and says so; the next call finds none.
      if (code === 'ENOSPC' && isFirst) return written;
    }
  }
  if (name === 'writeFileSync') original(args[0], Buffer.from(args[1] as Uint8Array).subarray(0, 5));
  // The number is free afterwards, whatever was lost.
  if (name === 'closeSync') original(...args);
  throw error;
}

/** What the functions are called in errors, where it is not their name. */
const syscalls: Readonly<Record<string, string>> = {
  appendFileSync: 'open',
  readFileSync: 'open',
  readdirSync: 'scandir',
  'realpathSync.native': 'realpath',
  rmSync: 'rm',
  writeFileSync: 'open',
};

/** An error as Node makes it: without a path where the file was open. */
function systemError(name: string, path: string, code: Fault['code']): Error {
  const syscall = syscalls[name] ?? name.replace(/Sync$/, '');
  const isOpen = ['close', 'fchmod', 'fstat', 'fsync', 'read', 'write'].includes(syscall);
  return Object.assign(new Error(`${code}: it was made to fail, ${syscall}${isOpen ? '' : ` '${path}'`}`), {
    code,
    errno: -constants.errno[code],
    syscall,
    ...(!isOpen && {path}),
  });
}
