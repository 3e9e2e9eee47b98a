import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Io} from './io.js';

/**
 * Reads a list of paths, each ended by a NUL or else by a line break, as `find -print0` and `find` write them.
 *
 * @param name a file, or `-` for standard input.
 * @throws {Error} when it cannot be read.
 */
export async function readFileList(name: string, io: Io): Promise<string[]> {
  const text = name === '-' ? await readAll(io.stdin) : readFileSync(resolve(io.cwd, name), 'utf8');
  const paths = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/);
  return paths.filter((path) => path !== '');
}

async function readAll(stream: Io['stdin']): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
