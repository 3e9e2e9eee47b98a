import {absolutePath, errorReason, isFault, linesFolder, readLines} from '../machine/disk/index.js';
import {fileFinding, type Finding} from '../model/index.js';
import {toRecord, type PageRecord} from './page-record.js';
import {recordSource, type Source} from './source.js';

/** Pages that other runs have read, each once, and what was wrong with their lines. */
export interface GatheredRecords {
  readonly sources: readonly Source[];
  readonly findings: readonly Finding[];
}

/** Where the names of files count from, and what `-` stands for. */
export interface RecordOptions {
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array | string>;
}

/**
 * Reads lines of `extract --pages`.
 *
 * @param names files, folders of such files, or `-` for standard input.
 */
export async function gatherRecords(names: readonly string[], {cwd, stdin}: RecordOptions): Promise<GatheredRecords> {
  const records = new Map<string, PageRecord>();
  const findings: Finding[] = [];
  for (const name of new Set(names.flatMap((one) => filesOf(one, cwd)))) {
    let line = 0;
    const report = (message: string, note = 'Make the file again with `sxs-kb extract --pages`.'): unknown =>
      findings.push(fileFinding({file: name, line, ruleId: 'input-units', message, note}));
    try {
      for await (const text of readLines(name === '-' ? stdin : absolutePath(name, cwd))) {
        line++;
        if (text === '') continue;
        const found = toRecord(text);
        const known = found && records.get(found.file);
        if (!found) report('Unexpected line, expected one of `sxs-kb extract --pages`');
        else if (!known) records.set(found.file, found);
        else if (known.record !== found.record)
          report(
            `Unexpected second, different line for \`${found.file}\`: the first counts`,
            'Give each page to one run only.',
          );
      }
    } catch (error) {
      if (isFault(error)) throw error;
      line++;
      report(`Cannot read the file: ${errorReason(error)}`);
    }
  }
  return {sources: Array.from(records.values(), recordSource), findings};
}

/** The files of a folder; anything else is itself. */
function filesOf(name: string, cwd: string): readonly string[] {
  return name === '-' ? [name] : (linesFolder(absolutePath(name, cwd))?.map((file) => `${name}/${file}`) ?? [name]);
}
