import {commitTime} from './git-commits.js';
import {rawName} from './git-names.js';
import {gitLines} from './run-git.js';
import type {HistoryVersion} from './list-history.js';
import type {Repository} from './open-repository.js';

/** A commit that a localized page names as its source, and the page of the English repository at that commit. */
export interface SourceCommit {
  readonly commit: string;
  /** When it was committed, in seconds since 1970 UTC; absent where its date is none. */
  readonly time: number | undefined;
  /** Content of the page then. */
  readonly blob: string;
}

/** A localized page names this commit; one of these paths may be the English page. */
export interface Wanted {
  readonly commit: string;
  readonly versions: readonly HistoryVersion[];
}

/** Front matter may say anything; only what looks like a commit is given to `git`. */
const commitShape = /^[\da-f]{40}$/;

/**
 * Finds what English pages read at the commits that localized pages name.
 *
 * @returns for each wanted commit, in order, the page at it; nothing where the repository does not have the commit or the page.
 * @throws {GitError} when `git` fails.
 */
export async function sourceCommits(
  repository: Repository,
  wanted: readonly Wanted[],
): Promise<(SourceCommit | undefined)[]> {
  const commits = Array.from(new Set(wanted.map(({commit}) => commit))).filter((commit) => commitShape.test(commit));
  const times = new Map<string, number | undefined>();
  const list = ['rev-list', '--no-walk=unsorted', '--ignore-missing', '--timestamp', '--stdin'];
  // Without a line there would be no commit to begin with.
  for await (const line of commits.length === 0 ? [] : gitLines(repository.folder, list, commits)) {
    const [seconds, hash = ''] = line.split(' ');
    times.set(hash, commitTime(seconds));
  }
  const asked = wanted.flatMap(({commit, versions}, index) =>
    times.has(commit) ? Array.from(new Set(versions.map(({path}) => path)), (path) => ({index, commit, path})) : [],
  );
  const found: (SourceCommit | undefined)[] = wanted.map(() => undefined);
  let at = 0;
  // A path with a line break cannot be asked for; no page has one.
  const objects = asked.filter(({path}) => !path.includes('\n'));
  const check = ['cat-file', '--batch-check=%(objectname) %(objecttype)'];
  for await (const line of gitLines(
    repository.folder,
    check,
    objects.map(({commit, path}) => `${commit}:${rawName(path)}`),
  )) {
    const one = objects[at++];
    const [blob = '', type] = line.split(' ');
    if (one && type === 'blob' && line.length === blob.length + 5)
      found[one.index] ??= {commit: one.commit, time: times.get(one.commit), blob};
  }
  return found;
}
