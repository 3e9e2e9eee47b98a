import {mkdirSync, realpathSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileFinding, type Finding, type LongFile, type VirtualFile} from '../../model/index.js';
import {errorCode, errorReason} from './error-code.js';
import {isThere} from './kind-of.js';
import {makeFolders, unwritable} from './output-folder.js';
import {replaceFile, writeAtomically} from './write-atomically.js';

/** Settings of a writer. */
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

/** What is known of what stands in the place of a file. */
type Before = 'same' | 'other' | 'unknown';

/** Writes files below a folder: each whole or not at all, none outside the folder, none over an input. */
export interface FolderWriter {
  /** Real path of the folder. */
  readonly root: string;
  /**
   * Writes a file. What cannot be written becomes a finding.
   *
   * @param before whether what stands there is known to be the same, or to be something else.
   * @returns whether the file stands there now.
   */
  readonly write: (file: VirtualFile | LongFile, before?: Before) => boolean;
  /** Lets a path be written again in this run. */
  readonly forget: (path: string) => void;
  /** Whether no other file can be written either, as on a full disk. */
  readonly isHopeless: () => boolean;
  readonly report: () => WriteReport;
}

/** Errors after which no other file can be written either. */
const hopeless: readonly string[] = ['ENOSPC', 'EDQUOT', 'EROFS'];

/**
 * Opens a folder for writing.
 *
 * @param outDir the folder, as the user named it; made when it does not exist.
 * @returns a finding where it cannot be made.
 */
export function folderWriter(outDir: string, {cwd, inputs}: WriteOptions): FolderWriter | {readonly finding: Finding} {
  const root = makeRoot(resolve(cwd, outDir));
  if (typeof root !== 'string') return {finding: unwritable(outDir, errorReason(root.error))};
  const findings: Finding[] = [];
  const paths = new Set<string>();
  const folders = new Map<string, string>();
  const counts = {written: 0, unchanged: 0};
  let isHopeless = false;
  return {
    root,
    write(file, before = 'unknown') {
      try {
        const path = placeOf(file.path, root, folders);
        if (paths.has(file.path)) throw new Error('another file of this run has the same path');
        if (inputs?.has(path)) throw new Error('it is one of the pages that were read');
        paths.add(file.path);
        counts[putContent(path, file, before) ? 'written' : 'unchanged'] += 1;
        return true;
      } catch (error) {
        findings.push(unwritten(`${outDir}/${file.path}`, error));
        isHopeless ||= hopeless.includes(errorCode(error));
        return false;
      }
    },
    forget: (path) => paths.delete(path),
    isHopeless: () => isHopeless,
    report: () => ({...counts, findings}),
  };
}

/** Says whether anything was written. */
function putContent(path: string, file: VirtualFile | LongFile, before: Before): boolean {
  if (before === 'same') return false;
  const content = 'parts' in file ? file.parts : [file.content];
  if (before === 'unknown') return writeAtomically(path, content);
  replaceFile(path, content);
  return true;
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
  if (isThere(folder)) return;
  makeMissing(dirname(folder));
  mkdirSync(folder);
}

/** Whether a path with `/` leads to a file below a folder, by its names. */
export function isPathBelow(path: string): boolean {
  return path.split('/').every((name) => name !== '' && name !== '.' && name !== '..' && !name.includes('\0'));
}

/** The real place of a virtual path, its folders made; folders that were made in this run are known. */
function placeOf(path: string, root: string, known: Map<string, string>): string {
  if (!isPathBelow(path)) throw new Error(`Cannot write outside the output folder: \`${path}\` is not a path below it`);
  const names = path.split('/');
  const name = names.pop() ?? '';
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
