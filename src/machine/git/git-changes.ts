import {shownName} from './git-names.js';
import type {Repository} from './open-repository.js';
import {gitFields, GitError} from './run-git.js';

/** One file in one commit that changed it. */
export interface Change {
  readonly commit: string;
  /** Path in the repository, with `/`. */
  readonly path: string;
  /** Path in the parent, where the file was renamed. */
  readonly renamedFrom: string | undefined;
  /** Object id of the content; absent where the file was deleted or is no file (a link, a submodule). */
  readonly blob: string | undefined;
}

/** So much alike, in percent, a file under a new name must be; translated pages share their boilerplate. */
const renameLikeness = 70;

/**
 * Every change of every file in some commits of a repository, in their order. Where the contents that renames are found
 * by cannot be read, only equal files are renamed ones.
 *
 * @throws {GitError} when a change cannot be read.
 */
export async function allChanges({folder, isPartial}: Repository, commits: readonly string[]): Promise<Change[]> {
  try {
    return await collect(gitChanges(folder, commits, !isPartial));
  } catch (error) {
    if (isPartial || !(error instanceof GitError)) throw error;
    return await collect(gitChanges(folder, commits, false));
  }
}

async function collect<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const all: Value[] = [];
  for await (const value of values) all.push(value);
  return all;
}

/**
 * Every change of every file in some commits, in their order. Of a merge only what is in none of its parents: the rest
 * stands with the commits that were merged. Settings of the user change nothing of it, and copies are no renames.
 *
 * @param compareContent whether the content of files may be compared to find renames; without it only equal files are renamed ones.
 * @throws {GitError} when a change cannot be read.
 */
async function* gitChanges(
  folder: string,
  commits: readonly string[],
  compareContent: boolean,
): AsyncGenerator<Change> {
  const likeness = compareContent ? renameLikeness : 100;
  const listing = ['diff-tree', '--stdin', '-r', '--root', '--raw', '-z', '--no-abbrev', '-c', '--combined-all-paths'];
  const renames = [`-M${likeness}%`, '-l3000', '--no-rename-empty'];
  const quiet = ['--no-ext-diff', '--no-textconv', '--ignore-submodules=all'];
  let commit = '';
  let change: RawChange | undefined;
  let paths: string[] = [];
  for await (const field of gitFields(folder, [...listing, ...renames, ...quiet], commits)) {
    if (change) {
      paths.push(field);
      if (paths.length < change.paths) continue;
      const {blob, renamed} = change;
      const from = paths[renamed];
      const path = shownName(field);
      yield {commit, path, renamedFrom: from === undefined ? undefined : shownName(from), blob};
      change = undefined;
      paths = [];
    } else if (field.startsWith(':')) change = rawChange(field);
    else commit = field;
  }
}

interface RawChange {
  readonly blob: string | undefined;
  /** How many paths follow. */
  readonly paths: number;
  /** Which of them is the one before a rename; -1 for none. */
  readonly renamed: number;
}

/** A line of the raw format: `:MODE MODE OID OID STATUS`, with a colon, a mode, an object id and a status more for every other parent. */
function rawChange(line: string): RawChange {
  const parents = line.length - line.replace(/^:+/, '').length;
  const fields = line.slice(parents).split(' ');
  const mode = fields[parents] ?? '';
  const status = fields.at(-1) ?? '';
  const blob = mode.startsWith('100') ? fields.at(-2) : undefined;
  // A merge may take up the name that one of its parents has given already.
  const renamed = status.includes('M') ? -1 : status.indexOf('R');
  return {blob, paths: parents > 1 ? parents + 1 : renamed + 2, renamed};
}
