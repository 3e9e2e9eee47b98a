export {sourceCommits} from './english-commits.js';
export type {HistoryVersion} from './list-history.js';
export {openHistory} from './open-history.js';
export {readVersions} from './read-versions.js';
export {GitError} from './run-git.js';
