export {sourceCommits} from './english-commits.js';
export type {HistoryWindow} from './history-window.js';
export type {GonePage, HistoryVersion} from './list-history.js';
export {openHistory} from './open-history.js';
export {specAt} from './open-repository.js';
export {readVersions} from './read-versions.js';
export {GitError} from './run-git.js';
