import {spawn, type ChildProcessWithoutNullStreams} from 'node:child_process';
import {devNull} from 'node:os';
import {text} from 'node:stream/consumers';
import {fileFinding, type Finding} from '../../model/index.js';

/** Why `git` did not do what it was asked to. */
export class GitError extends Error {
  override readonly name = 'GitError';

  /** @param spec what was being read, as the user named it. */
  toFinding(spec: string): Finding {
    return fileFinding({
      file: spec,
      ruleId: 'input-unreadable',
      message: `Cannot read the history: ${this.message.split('\n')[0] ?? ''}`,
      note: 'Name a folder that holds a complete clone, and check it with `git log`.',
    });
  }
}

/**
 * A repository that somebody else made must not run anything here: no hooks, no monitor, no pager, no signature
 * program, and nothing is fetched, neither by a transport nor by a helper that its configuration names.
 */
const harmless = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'log.showSignature=false',
  'protocol.allow=never',
  'core.quotePath=false',
  // It holds dates cut short.
  'core.commitGraph=false',
];

/** Variables of `git` that say where the user's own configuration is; all others could lead to another repository. */
const kept: ReadonlySet<string> = new Set([
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_EXEC_PATH',
  'GIT_CEILING_DIRECTORIES',
]);

function environment(): NodeJS.ProcessEnv {
  const own = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || kept.has(name)),
  );
  return {
    ...own,
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    // What is in the repository counts, not what somebody would rather have in it.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: devNull,
    GIT_ALLOW_PROTOCOL: '',
  };
}

/** Starts `git` in a folder. The caller reads its streams and awaits {@link finished}. */
export function startGit(folder: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  const settings = harmless.flatMap((one) => ['-c', one]);
  return spawn('git', ['--no-pager', '-C', folder, ...settings, ...args], {env: environment(), windowsHide: true});
}

/**
 * Waits for the end of a process.
 *
 * @throws {GitError} when it did not start or failed, with what it said.
 */
export async function finished(child: ChildProcessWithoutNullStreams): Promise<void> {
  const said = text(child.stderr);
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      fail(new GitError(error.code === 'ENOENT' ? 'the program `git` is not installed' : error.message));
    });
    child.once('close', done);
  });
  if (code !== 0)
    throw new GitError(
      (await said).trim().replace(/^(?:fatal|error): /, '') || `it ended with status ${code ?? 'unknown'}`,
    );
}

/**
 * Everything that a short command prints.
 *
 * @throws {GitError} when it failed.
 */
export async function gitText(folder: string, args: readonly string[]): Promise<string> {
  const child = startGit(folder, args);
  child.stdin.end();
  const [out] = await Promise.all([text(child.stdout), finished(child)]);
  return out;
}

/**
 * What a command prints, cut at NUL bytes, as it comes. Names are any bytes in `git`: one character stands for each byte.
 *
 * @param input lines for its standard input, in such characters, too.
 * @throws {GitError} when it failed.
 */
export function gitFields(
  folder: string,
  args: readonly string[],
  input: readonly string[] = [],
): AsyncGenerator<string> {
  return pieces(folder, args, input, '\0');
}

/** The same, cut at line feeds. */
export function gitLines(
  folder: string,
  args: readonly string[],
  input: readonly string[] = [],
): AsyncGenerator<string> {
  return pieces(folder, args, input, '\n');
}

async function* pieces(
  folder: string,
  args: readonly string[],
  input: readonly string[],
  end: string,
): AsyncGenerator<string> {
  const child = startGit(folder, args);
  const done = finished(child);
  // Awaited below; until then a failure must not count as an unhandled rejection.
  done.catch(() => undefined);
  // The process may end before it has read everything; `done` tells why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input.map((line) => `${line}\n`).join(''), 'latin1');
  try {
    let rest = '';
    child.stdout.setEncoding('latin1');
    for await (const chunk of child.stdout as AsyncIterable<string>) {
      const fields = (rest + chunk).split(end);
      rest = fields.pop() ?? '';
      yield* fields;
    }
    if (rest !== '') yield rest;
    await done;
  } finally {
    child.kill();
  }
}
