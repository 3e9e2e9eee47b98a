import type {ArticleKnowledge} from '../knowledge/index.js';
import type {ArticleReport, Contradiction, Decision, Finding, Text} from '../model/index.js';
import type {StatusRow} from '../report/index.js';
import {unreadable} from './unreadable.js';

/** The result of the stages for one article, as far as it does not depend on others: plain data that can be stored and sent. */
export interface ArticleResult {
  /** One; none where no page has a pair, or where that stage was not reached. */
  readonly reports: readonly ArticleReport[];
  readonly knowledge: readonly ArticleKnowledge[];
  /** What changed between its versions. */
  readonly contradictions: readonly Contradiction[];
  /** Of reading and of the checks. */
  readonly findings: readonly Finding[];
  /** The same as they are written, where that was made already. */
  readonly findingsText?: Text;
  /** Dismissals that left a finding out, and all that are on sentences of these pages. */
  readonly used: readonly Decision[];
  readonly seen: readonly Decision[];
  /** How it stands in its locales, and in how many English versions it is there, where only that was asked for. */
  readonly status?: {readonly rows: readonly StatusRow[]; readonly versions: number};
  /** How many pages its article has, and pairs on them. */
  readonly pages: number;
  readonly pairs: number;
}

/** The result of stages that were not reached. */
export const emptyResult: ArticleResult = {
  reports: [],
  knowledge: [],
  contradictions: [],
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
