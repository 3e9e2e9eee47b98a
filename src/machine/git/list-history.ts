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
  /** What its repository is called in `file` and `pagePath`. */
  readonly repositoryName: string;
  /** Its path in the repository of today. */
  readonly pathToday: string;
  /** Where `commit` stands among the commits of the repository: parents before children, the oldest 0. */
  readonly order: number;
  /** The same of the last commit in which the page came to read so: later than `order` where it was taken back to this version. */
  readonly lastOrder: number;
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
  const found = new Map<string, Omit<HistoryVersion, 'order' | 'lastOrder'> & {from: number; until: number}>();
  /** Older name to the name of today, as far as the log has told. */
  const renamed = new Map<string, string>();
  /** How many commits have been seen, the newest first. */
  let seen = 0;
  let last = '';
  for await (const entry of gitLog(folder, {revision, path, compareContent: !repository.isPartial})) {
    if (entry.commit !== last) seen++;
    last = entry.commit;
    if (!isPage(entry.path)) continue;
    const today = renamed.get(entry.path) ?? entry.path;
    if (entry.renamedFrom !== undefined) renamed.set(entry.renamedFrom, today);
    if (entry.blob === undefined) continue;
    const {blob, commit, time} = entry;
    const key = `${today}\0${blob}`;
    found.set(key, {
      repository,
      blob,
      commit,
      time,
      path: entry.path,
      file: `${name}/${entry.path}@${commit.slice(0, commitLength)}`,
      pagePath: `${name}/${today}`,
      repositoryName: name,
      pathToday: today,
      from: seen,
      until: found.get(key)?.until ?? seen,
      isLatest: now.get(today) === blob,
    });
  }
  const versions = Array.from(found.values(), ({from, until, ...version}) => ({
    ...version,
    order: seen - from,
    lastOrder: seen - until,
  })).sort((a, b) => compare(a.pagePath, b.pagePath) || a.order - b.order);
  const newest = new Map<string, number>();
  for (const {pagePath, lastOrder} of versions) newest.set(pagePath, Math.max(lastOrder, newest.get(pagePath) ?? 0));
  // A merge may have chosen what another branch has gone on from: what stands at the tip is still the last.
  return versions.map((version) =>
    version.isLatest && version.lastOrder < (newest.get(version.pagePath) ?? 0)
      ? {...version, lastOrder: seen - 1}
      : version,
  );
}
