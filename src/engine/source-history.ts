import type {HistoryVersion} from '../machine/git/index.js';
import type {PageOrigin, SourceHistory} from '../model/index.js';

/** Where a version stands in the history of its repository. */
export function sourceHistory({repositoryName, order, lastOrder, commit, time}: HistoryVersion): SourceHistory {
  return {repository: repositoryName, order, lastOrder, commit, time: timeOf(time)};
}

/** Where others find a version. */
export function versionOrigin({repository, repositoryName, path, commit}: HistoryVersion): PageOrigin {
  return {repository: repository.remote ?? repositoryName, path, commit};
}

/** @param seconds since 1970 UTC. */
export function timeOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
