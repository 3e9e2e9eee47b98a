import {gitLines} from './run-git.js';

/** A commit, and where it stands. */
export interface Commit {
  readonly hash: string;
  readonly parents: readonly string[];
  /** When it was committed, in seconds since 1970 UTC. */
  readonly time: number;
}

/** Commits, parents before children. */
export interface Commits {
  readonly commits: readonly Commit[];
  /** Those whose own date is none: they count as made when the commit before them was. */
  readonly undated: readonly string[];
}

/** The first second of the year 10000, which no date in ISO 8601 with four digits can say. */
const endOfDates = 253_402_300_800;

/**
 * All commits that some go back to. Neither settings of the user nor grafts and replacements change them.
 *
 * @throws {GitError} when they cannot be listed.
 */
export async function gitCommits(folder: string, revisions: readonly string[]): Promise<Commits> {
  const found: Commit[] = [];
  const undated: string[] = [];
  const args = ['rev-list', '--topo-order', '--reverse', '--parents', '--timestamp', '--end-of-options'];
  for await (const line of gitLines(folder, [...args, ...revisions])) {
    const [seconds, hash = '', ...parents] = line.split(' ');
    const time = commitTime(seconds);
    if (time === undefined) undated.push(hash);
    found.push({hash, parents, time: time ?? Number.NaN});
  }
  let last = found.find(({time}) => !Number.isNaN(time))?.time ?? 0;
  return {
    commits: found.map((commit) => ({...commit, time: (last = Number.isNaN(commit.time) ? last : commit.time)})),
    undated,
  };
}

/**
 * The date of a commit, which may be any number; nothing where it is no date.
 *
 * @param seconds as `git` writes them.
 */
export function commitTime(seconds: string | undefined): number | undefined {
  const time = Number(seconds);
  return time > 0 && time < endOfDates ? time : undefined;
}
