import {compare} from '../../text/index.js';
import {gitLog} from './git-log.js';
import {gitTree} from './git-tree.js';
import type {Repository} from './open-repository.js';

/** One version of one page in a repository, not yet read. */
export interface HistoryVersion {
  readonly repository: Repository;
  /** Object id of its content. */
  readonly blob: string;
  /** The first commit in which the page read so. */
  readonly commit: string;
  /** When that was committed, in seconds since 1970 UTC. */
  readonly time: number;
  /** Its path in that commit. */
  readonly path: string;
  /** Name for findings and evidence: `REPOSITORY/PATH@COMMIT`. */
  readonly file: string;
  /** Path that all versions of the page share, whatever it was called then: `REPOSITORY/PATH` of today. */
  readonly pagePath: string;
  /** Whether the page reads so now. */
  readonly isLatest: boolean;
}

/** So many characters of a commit stand in a file name: fixed, since what `git` shortens to grows with the repository. */
const commitLength = 10;

/** Pages in folders have one of these endings; a file that is named may have any. */
const ending = /\.(?:md|markdown)$/i;

/**
 * Lists every version of every page of a repository: each content once, under the first commit that had it.
 * Versions of one page stand together, oldest first.
 *
 * @param name what the repository is called in file names.
 * @throws {GitError} when the repository cannot be read.
 */
export async function listHistory(repository: Repository, name: string): Promise<HistoryVersion[]> {
  const {folder, revision, path} = repository;
  const now = await gitTree(folder, revision, path);
  const isPage = (file: string): boolean => ending.test(file) || file === path;
  const found = new Map<string, {readonly version: HistoryVersion; readonly order: number}>();
  /** Older name to the name of today, as far as the log has told. */
  const renamed = new Map<string, string>();
  let order = 0;
  for await (const entry of gitLog(folder, {revision, path, compareContent: !repository.isPartial})) {
    order--;
    if (!isPage(entry.path)) continue;
    const today = renamed.get(entry.path) ?? entry.path;
    if (entry.renamedFrom !== undefined) renamed.set(entry.renamedFrom, today);
    if (entry.blob === undefined) continue;
    const {blob, commit, time} = entry;
    const key = `${today}\0${blob}`;
    const version = {
      repository,
      blob,
      commit,
      time,
      path: entry.path,
      file: `${name}/${entry.path}@${commit.slice(0, commitLength)}`,
      pagePath: `${name}/${today}`,
      isLatest: now.get(today) === blob,
    };
    found.set(key, {version, order});
  }
  return Array.from(found.values())
    .sort((a, b) => compare(a.version.pagePath, b.version.pagePath) || a.order - b.order)
    .map(({version}) => version);
}
