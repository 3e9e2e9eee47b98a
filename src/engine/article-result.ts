import type {ArticleKnowledge} from '../knowledge/index.js';
import type {Finding, ReviewRow} from '../model/index.js';
import type {WrittenArticle} from '../write/index.js';
import type {GroupInput} from './read-sources.js';
import {unreadable} from './unreadable.js';

/** What the pages of one key come to, as far as it does not depend on other pages: plain data that can be stored and sent. */
export interface GroupResult {
  /** One article; none where no page has a pair. */
  readonly written: readonly WrittenArticle[];
  readonly knowledge: readonly ArticleKnowledge[];
  /** Of reading and of the checks. */
  readonly findings: readonly Finding[];
  /** Dismissals that left a finding out, and all that are on sentences of these pages. */
  readonly used: readonly ReviewRow[];
  readonly seen: readonly ReviewRow[];
  /** How many pages its article has, and pairs on them. */
  readonly pages: number;
  readonly pairs: number;
}

/** The result of pages that could not be built: a finding for each. */
export function failedGroup(inputs: readonly GroupInput[], error: unknown): GroupResult {
  return {
    written: [],
    knowledge: [],
    findings: inputs.map(({file}) => unreadable(file, error)),
    used: [],
    seen: [],
    pages: 0,
    pairs: 0,
  };
}
