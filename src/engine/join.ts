import {joinKnowledge, type JoinOptions} from '../knowledge/index.js';
import {compareFindings, type Finding, type KnowledgeBase, type LongFile} from '../model/index.js';
import {joinReports} from '../write/index.js';
import type {ArticleResult} from './article-result.js';

/** What articles are joined with. */
export interface JoinArticlesOptions extends JoinOptions {
  /** Of no article: those of the run, of its configuration and of its inputs. */
  readonly findings?: readonly Finding[];
}

/** All articles together. */
export interface Joined {
  readonly knowledgeBase: KnowledgeBase;
  /** By file, then by place. */
  readonly findings: readonly Finding[];
  /** By path. */
  readonly files: readonly LongFile[];
}

/** Puts the results of articles together. Their order does not matter. */
export function joinArticles(results: readonly ArticleResult[], options: JoinArticlesOptions = {}): Joined {
  const {findings: others = [], ...joinOptions} = options;
  const knowledgeBase = joinKnowledge(
    results.flatMap((result) => result.knowledge),
    joinOptions,
  );
  const findings = [...others, ...results.flatMap((result) => result.findings)].sort(compareFindings);
  const files = joinReports({reports: results.flatMap((result) => result.reports), knowledgeBase, findings});
  return {knowledgeBase, findings, files};
}
