import type {ArticleKnowledge} from '../knowledge/index.js';
import type {ArticleReport, Contradiction, Decision, Finding, SuggestionParts} from '../model/index.js';
import {unreadable} from './read-sources.js';

/** The result of the stages for one article, as far as it does not depend on others: plain data that can be stored and sent. */
export interface ArticleResult {
  /** One; none where no page has a pair, or where that stage was not reached. */
  readonly reports: readonly ArticleReport[];
  readonly knowledge: readonly ArticleKnowledge[];
  /** What changed between its versions. */
  readonly contradictions: readonly Contradiction[];
  /** What it wants of others, and has for them. */
  readonly suggestions: readonly SuggestionParts[];
  /** Of reading and of the checks. */
  readonly findings: readonly Finding[];
  /** Dismissals that left a finding out, and all that are on sentences of these pages. */
  readonly used: readonly Decision[];
  readonly seen: readonly Decision[];
  /** How many pages its article has, and pairs on them. */
  readonly pages: number;
  readonly pairs: number;
}

/** The result of stages that were not reached. */
export const emptyResult: ArticleResult = {
  reports: [],
  knowledge: [],
  contradictions: [],
  suggestions: [],
  findings: [],
  used: [],
  seen: [],
  pages: 0,
  pairs: 0,
};

/** The result of pages that are left out because of an error of this program: a finding for each. */
export function failedResult(files: readonly string[], error: unknown): ArticleResult {
  return {...emptyResult, findings: files.map((file) => unreadable(file, error))};
}
