import {createReadStream} from 'node:fs';

/**
 * Lines of a file or a stream, separated by line feeds alone: `readline` would also cut at characters that may stand in a page.
 *
 * @param from absolute path, or a stream of UTF-8.
 */
export async function* readLines(from: string | AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const stream: AsyncIterable<Uint8Array | string> = typeof from === 'string' ? createReadStream(from) : from;
  let parts: Buffer[] = [];
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    let start = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
      parts.push(bytes.subarray(start, end));
      yield Buffer.concat(parts).toString('utf8');
      parts = [];
      start = end + 1;
    }
    if (start < bytes.length) parts.push(bytes.subarray(start));
  }
  if (parts.length > 0) yield Buffer.concat(parts).toString('utf8');
}
