import type {HistoryVersion} from '../machine/git/index.js';
import type {SourceHistory} from '../model/index.js';

/** Where a version stands in the history of its repository. */
export function sourceHistory({repositoryName, order, lastOrder, commit, time}: HistoryVersion): SourceHistory {
  return {repository: repositoryName, order, lastOrder, commit, time: timeOf(time)};
}

/** @param seconds since 1970 UTC. */
export function timeOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
