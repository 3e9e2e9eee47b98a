import {createReadStream} from 'node:fs';
import {resolve} from 'node:path';
import {toRecord, type PageRecord} from './page-record.js';
import {errorReason, problem} from '../machine/disk/index.js';
import type {Finding} from '../model/index.js';
import type {Io} from '../cli/io.js';

/** Pages that other runs have read, each once, and what was wrong with their lines. */
export interface GatheredUnits {
  readonly records: readonly PageRecord[];
  readonly findings: readonly Finding[];
}

const note = 'Make the file again with `sxs-kb extract --pages`.';

/**
 * Reads lines of `extract --pages`.
 *
 * @param names files, or `-` for standard input.
 */
export async function gatherUnits(names: readonly string[], io: Io): Promise<GatheredUnits> {
  const records = new Map<string, PageRecord>();
  const findings: Finding[] = [];
  for (const name of new Set(names)) {
    let number = 0;
    try {
      for await (const line of lines(name === '-' ? io.stdin : createReadStream(resolve(io.cwd, name)))) {
        number++;
        const found = line === '' ? undefined : toRecord(line);
        const known = found && records.get(found.file);
        if (line !== '' && !found) {
          findings.push(
            problem({
              file: name,
              line: number,
              ruleId: 'input-units',
              message: 'Unexpected line, expected one of `sxs-kb extract --pages`',
              note,
            }),
          );
        } else if (found && known && known.record !== found.record) {
          findings.push(
            problem({
              file: name,
              line: number,
              ruleId: 'input-units',
              message: `Unexpected second, different line for \`${found.file}\`: the first counts`,
              note: 'Give each page to one run only.',
            }),
          );
        } else if (found && !known) records.set(found.file, found);
      }
    } catch (error) {
      findings.push(
        problem({
          file: name,
          line: number + 1,
          ruleId: 'input-units',
          message: `Cannot read the file: ${errorReason(error)}`,
          note,
        }),
      );
    }
  }
  return {records: Array.from(records.values()), findings};
}

/** Lines of a stream, by line feeds alone: what else ends a line for `readline` may stand in a page. */
async function* lines(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
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
