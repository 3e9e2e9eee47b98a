import {existsSync, mkdirSync, realpathSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import {fileFinding, type Finding, type LongFile, type VirtualFile} from '../../model/index.js';
import {errorCode, errorReason} from './error-code.js';
import {holdSignals} from './hold-signals.js';
import {makeFolders, unwritable} from './output-folder.js';
import {writeAtomically} from './write-atomically.js';

/** Settings of `writeFiles`. */
export interface WriteOptions {
  /** Absolute path of the working folder. */
  readonly cwd: string;
  /** Real paths that are never written over: what was read. */
  readonly inputs?: ReadonlySet<string>;
}

/** What became of the files. */
export interface WriteReport {
  readonly written: number;
  /** Files that already had their content and were left alone. */
  readonly unchanged: number;
  readonly findings: readonly Finding[];
}

/** Errors after which no other file can be written either. */
const hopeless: readonly string[] = ['ENOSPC', 'EDQUOT', 'EROFS'];

/**
 * Writes files below a folder: each whole or not at all, none outside the folder, none over an input.
 * A file that cannot be written is a finding; the others are written. Signals take effect between two files.
 *
 * @param files may be lazy: each is taken when the one before is written.
 * @param outDir the folder, as the user named it; made when it does not exist.
 */
export async function writeFiles(
  files: Iterable<VirtualFile | LongFile>,
  outDir: string,
  options: WriteOptions,
): Promise<WriteReport> {
  const findings: Finding[] = [];
  const paths = new Set<string>();
  const folders = new Map<string, string>();
  const counts = {written: 0, unchanged: 0};
  const root = makeRoot(resolve(options.cwd, outDir));
  if (typeof root !== 'string') return {...counts, findings: [unwritable(outDir, errorReason(root.error))]};

  const signals = holdSignals();
  try {
    for (const file of files) {
      await setImmediate();
      if (signals.arrived()) break;
      try {
        const path = placeOf(file.path, root, folders);
        if (paths.has(path)) throw new Error('another file of this run has the same path');
        if (options.inputs?.has(path)) throw new Error('it is one of the pages that were read');
        paths.add(path);
        counts[writeAtomically(path, 'parts' in file ? file.parts : file.content) ? 'written' : 'unchanged'] += 1;
      } catch (error) {
        findings.push(unwritten(`${outDir}/${file.path}`, error));
        if (hopeless.includes(errorCode(error))) break;
      }
    }
  } finally {
    signals.release();
  }
  return {...counts, findings};
}

function makeRoot(folder: string): string | {readonly error: unknown} {
  try {
    makeMissing(folder);
    return realpathSync.native(folder);
  } catch (error) {
    return {error};
  }
}

/** Makes a folder and those above it. Node's own `recursive` does not end where the system refuses with `ENOENT`, as `/proc` does. */
function makeMissing(folder: string): void {
  if (existsSync(folder)) return;
  makeMissing(dirname(folder));
  mkdirSync(folder);
}

/** The real place of a virtual path, its folders made; folders that were made in this run are known. */
function placeOf(path: string, root: string, known: Map<string, string>): string {
  const names = path.split('/');
  const name = names.pop() ?? '';
  if ([...names, name].some((part) => part === '' || part === '.' || part === '..' || part.includes('\0'))) {
    throw new Error(`Cannot write outside the output folder: \`${path}\` is not a path below it`);
  }
  const above = names.join('/');
  const folder = known.get(above) ?? makeFolders(root, names);
  known.set(above, folder);
  return join(folder, name);
}

function unwritten(file: string, error: unknown): Finding {
  return fileFinding({
    file,
    ruleId: 'output-unwritten',
    message: `Cannot write the file: ${errorReason(error)}`,
    note: 'What stood there before is unchanged. Remove what is in the way, or name another folder with `--out`.',
  });
}
