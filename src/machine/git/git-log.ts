import {gitFields} from './run-git.js';

/** One file in one commit that changed it. */
export interface LogEntry {
  readonly commit: string;
  /** When it was committed, in seconds since 1970 UTC. */
  readonly time: number;
  /** Path in the repository, with `/`. */
  readonly path: string;
  /** Path in the parent, where the file was renamed. */
  readonly renamedFrom: string | undefined;
  /** Object id of the content; absent where the file was deleted or is no file (a link, a submodule). */
  readonly blob: string | undefined;
}

/** What is asked of the log. */
export interface LogQuery {
  /** Branch, tag or commit. */
  readonly revision: string;
  readonly path: string | undefined;
  /** Whether the content of files may be compared to find renames; without it only equal files are renamed ones. */
  readonly compareContent: boolean;
}

/** So much alike, in percent, a file under a new name must be; translated pages share their boilerplate. */
const renameLikeness = 70;

/**
 * Every change of every file that a revision goes back to, the newest commit first.
 * Of a merge only what is in none of its parents: the rest stands with the commits that were merged.
 *
 * @throws {GitError} when the log cannot be read.
 */
export async function* gitLog(
  repository: string,
  {revision, path, compareContent}: LogQuery,
): AsyncGenerator<LogEntry> {
  const likeness = compareContent ? renameLikeness : 100;
  const args = [
    'log',
    '--raw',
    '-c',
    '-z',
    '--no-abbrev',
    `-M${likeness}%`,
    '-l3000',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules=all',
  ];
  const order = [
    '--topo-order',
    '--full-history',
    '--no-follow',
    '--format=%H %ct',
    '--end-of-options',
    revision,
    '--',
  ];
  let commit = '';
  let time = 0;
  let change: RawChange | undefined;
  let from: string | undefined;
  for await (const field of gitFields(repository, [
    ...args,
    ...order,
    ...(path === undefined ? [] : [`:(top,literal)${path}`]),
  ])) {
    if (change?.isRename && from === undefined) from = field;
    else if (change) {
      yield {commit, time, path: field, renamedFrom: from, blob: change.blob};
      change = undefined;
      from = undefined;
    } else if (/^\n?:/.test(field)) change = rawChange(field.trimStart());
    else if (field.trim() !== '') {
      const [hash = '', seconds = ''] = field.trim().split(' ');
      commit = hash;
      time = Number(seconds);
    }
  }
}

interface RawChange {
  readonly blob: string | undefined;
  readonly isRename: boolean;
}

/** A line of the raw format: `:MODE MODE OID OID STATUS`, with a colon, a mode and an object id more for every other parent. */
function rawChange(line: string): RawChange {
  const parents = line.length - line.replace(/^:+/, '').length;
  const fields = line.slice(parents).split(' ');
  const mode = fields[parents] ?? '';
  const status = fields.at(-1) ?? '';
  return {
    blob: mode.startsWith('100') ? fields.at(-2) : undefined,
    isRename: parents === 1 && /^[RC]/.test(status),
  };
}
