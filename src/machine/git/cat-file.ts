import {finished, GitError, startGit} from './run-git.js';

/** Content of one object; absent where it is missing, no blob or larger than allowed. */
export interface BlobContent {
  readonly blob: string;
  readonly bytes: Buffer | undefined;
  /** What it is, such as `blob` or `tree`; absent when the object is missing. */
  readonly type: string | undefined;
  /** In bytes; absent when the object is missing. */
  readonly size: number | undefined;
}

/**
 * Reads objects with one process, in the order given, holding one of them at a time.
 *
 * @param largest size in bytes above which content is skipped.
 * @throws {GitError} when the process fails.
 */
export async function* catFile(
  repository: string,
  blobs: readonly string[],
  largest: number,
): AsyncGenerator<BlobContent> {
  if (blobs.length === 0) return;
  const child = startGit(repository, ['cat-file', '--batch', '--buffer']);
  const end = finished(child);
  end.catch(() => undefined);
  // The process may end before it has read everything; its exit status tells why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(blobs.map((blob) => `${blob}\n`).join(''));
  const output = new ByteReader(child.stdout);
  try {
    for (const blob of blobs) {
      const header = await output.line();
      if (header === undefined) break;
      const [, type, digits] = header.split(' ');
      // `OID missing`: nothing follows.
      if (digits === undefined) {
        yield {blob, bytes: undefined, type: undefined, size: undefined};
        continue;
      }
      const size = Number(digits);
      // A folder may claim to have a file's mode: what it holds is passed over, too.
      const bytes = await output.bytes(size, type === 'blob' && size <= largest);
      await output.bytes(1, false);
      yield {blob, bytes, type, size};
    }
    await end;
  } finally {
    child.kill();
  }
}

/** Takes lines and counted bytes from a stream. */
class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** The next line without its end; nothing at the end of the stream. */
  async line(): Promise<string | undefined> {
    const parts: Buffer[] = [];
    for (;;) {
      const feed = this.#rest.indexOf(0x0a);
      if (feed >= 0) {
        parts.push(this.#rest.subarray(0, feed));
        this.#rest = this.#rest.subarray(feed + 1);
        return Buffer.concat(parts).toString('utf8');
      }
      parts.push(this.#rest);
      if (!(await this.#more())) return undefined;
    }
  }

  /** The next bytes; nothing where they are only to be skipped. */
  async bytes(size: number, keep: boolean): Promise<Buffer | undefined> {
    const parts: Buffer[] = [];
    let left = size;
    while (left > 0) {
      if (this.#rest.length === 0 && !(await this.#more())) throw new GitError('it stopped in the middle of a file');
      const part = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(part.length);
      left -= part.length;
      if (keep) parts.push(part);
    }
    return keep ? Buffer.concat(parts) : undefined;
  }

  async #more(): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done) return false;
    this.#rest = next.value;
    return true;
  }
}
