import {buildGroup, type GroupOptions} from './build-article.js';
import {groupInputs} from './group-sources.js';
import {joinGroups} from './join.js';
import type {BuildInput} from './read-sources.js';
import type {JoinOptions} from '../knowledge/index.js';
import type {Article, Finding, KnowledgeBase, VirtualFile} from '../model/index.js';

export {articlesOf} from './articles-of.js';
export type {GroupOptions} from './build-article.js';
export {byPlace} from '../model/compare-findings.js';
export {groupInputs} from './group-sources.js';
export type {GroupResult} from './article-result.js';
export {joinGroups, type Joined} from './join.js';
export {readPages, readSafely, type BuildInput, type GroupInput} from './read-sources.js';

/** Settings of `build`. */
export interface BuildOptions extends GroupOptions, JoinOptions {
  /** Is told what begins, for a progress line, and how many pages are done. */
  readonly onStep?: (step: string, done?: number) => void;
}

/** Everything that pages gave. */
export interface BuildResult {
  readonly articles: readonly Article[];
  readonly knowledgeBase: KnowledgeBase;
  /** Of reading and of the checks, by file, then by place. */
  readonly findings: readonly Finding[];
  readonly files: readonly VirtualFile[];
}

/**
 * Sends pages through the house, one article after the other: read, reconcile, check, knowledge, write.
 * The result is the same whatever the order of the pages.
 */
export function build(inputs: readonly BuildInput[], options: BuildOptions): BuildResult {
  const {onStep, former, ...groupOptions} = options;
  let done = 0;
  const results = groupInputs(inputs).map((group) => {
    onStep?.('building', done);
    done += group.length;
    return buildGroup(group, groupOptions);
  });
  onStep?.('joining');
  const {knowledgeBase, findings, files} = joinGroups(
    results.map(({result}) => result),
    {former},
  );
  return {
    articles: results.flatMap(({articles}) => articles),
    knowledgeBase,
    findings,
    files: files.map(({path, parts}) => ({path, content: parts.join('')})),
  };
}
