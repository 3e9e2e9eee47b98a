import {Writable} from 'node:stream';

/** A stream to write to, and what is known about the terminal behind it. */
export type Output = NodeJS.WritableStream & {readonly isTTY?: boolean; readonly columns?: number};

/** What every command shows beside its result, and how. */
export interface Display {
  /** Nothing but errors. */
  readonly quiet: boolean;
  /** Every finding, however many there are. */
  readonly verbose: boolean;
  /** Whether there are colours; by default where the output is a terminal that wants them. */
  readonly color: boolean | undefined;
}

/** The machine as a command sees it. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Absolute path of the working folder. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** What is shown beside the result; the usual when absent. */
  readonly display?: Display;
}

/**
 * Writes text or bytes and waits until the stream takes more, so that output does not pile up in memory.
 *
 * @throws {Error} an error of the stream; its code is `EPIPE` when the reader has gone.
 */
export async function writeOut(stream: Output, text: string | Uint8Array): Promise<void> {
  if (text.length === 0) return;
  await new Promise<void>((resolve, reject) => {
    stream.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

/** The same stream, but that nothing is wrong where its reader has gone. */
export function goingOn(stream: Output): Output {
  const going = new Writable({
    write(chunk: Uint8Array, _, done) {
      stream.write(chunk, (error) => {
        done(isGone(error) ? undefined : error);
      });
    },
  });
  // As with the streams of the process: who writes learns of an error, and nobody else has to listen.
  going.on('error', () => undefined);
  return Object.assign(going, {
    ...(stream.isTTY !== undefined && {isTTY: stream.isTTY}),
    ...(stream.columns !== undefined && {columns: stream.columns}),
  });
}

/** Whether the reader of a stream has gone, as in `sxs-kb extract docs | head`. */
export function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

/** Everything that comes from standard input. */
export async function readBytes({stdin}: Pick<Io, 'stdin'>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** The same as text. */
export async function readAll(io: Pick<Io, 'stdin'>): Promise<string> {
  return (await readBytes(io)).toString('utf8');
}
