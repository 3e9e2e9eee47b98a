import {joinKnowledge, type JoinOptions} from '../knowledge/index.js';
import type {Finding, KnowledgeBase, LongFile} from '../model/index.js';
import {joinWritten} from '../write/index.js';
import {byPlace} from '../model/compare-findings.js';
import type {GroupResult} from './article-result.js';

/** All groups together. */
export interface Joined {
  readonly knowledgeBase: KnowledgeBase;
  /** By file, then by place. */
  readonly findings: readonly Finding[];
  /** By path. */
  readonly files: readonly LongFile[];
}

/** Puts the results of groups together. Their order does not matter. */
export function joinGroups(results: readonly GroupResult[], options: JoinOptions = {}): Joined {
  const knowledgeBase = joinKnowledge(
    results.flatMap((result) => result.knowledge),
    options,
  );
  const findings = results.flatMap((result) => result.findings).sort(byPlace);
  const files = joinWritten({written: results.flatMap((result) => result.written), knowledgeBase, findings});
  return {knowledgeBase, findings, files};
}
