import {Readable, Writable} from 'node:stream';
import {main} from '../../src/cli/main.js';

/** What a run of the program gave. */
export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Settings of `runMain`: the machine that the program believes it runs on. */
export interface RunOptions {
  readonly cwd: string;
  /** Width of the terminal behind stderr; absent where there is none. */
  readonly terminal?: number;
  /** The same for stdout. */
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** What stdin holds; nothing by default. */
  readonly input?: string;
  /** Called whenever something comes to stdout. */
  readonly onOutput?: () => void;
}

/** Runs the program in this process with streams that are kept. */
export async function runMain(
  argv: readonly string[],
  {cwd, terminal, columns, env = {}, input = '', onOutput}: RunOptions,
): Promise<Run> {
  const stdout = new Kept(columns, onOutput);
  const stderr = new Kept(terminal);
  const status = await main(argv, {
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr,
    cwd,
    env,
    now: () => new Date('2021-05-04T10:00:00Z'),
  });
  return {status, out: stdout.text(), err: stderr.text()};
}

class Kept extends Writable {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  readonly #chunks: Buffer[] = [];

  readonly #onOutput: (() => void) | undefined;

  constructor(columns: number | undefined, onOutput?: () => void) {
    super();
    this.#onOutput = onOutput;
    this.isTTY = columns !== undefined;
    this.columns = columns;
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: () => void): void {
    this.#chunks.push(chunk);
    this.#onOutput?.();
    callback();
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString('utf8');
  }
}
