import {compareFindings, type ArticleReport, type Finding, type KnowledgeBase, type LongFile} from '../model/index.js';
import {compare} from '../text/index.js';
import {articleFiles, unitsFile} from './article-files.js';
import {findingsFile} from './findings-file.js';
import {indexFile} from './index-file.js';
import {knowledgeFiles} from './knowledge-files.js';
import type {Output} from './output.js';
import {outputPaths} from './output-paths.js';
import {schemaFiles} from './schema-files.js';
import {scoresFile} from './scores-file.js';

/** What articles are joined with. */
export interface JoinInput {
  readonly reports: readonly ArticleReport[];
  readonly knowledgeBase: KnowledgeBase;
  readonly findings: readonly Finding[];
}

/** Everything that a build writes. */
const outputs: readonly Output[] = [
  articleFiles,
  unitsFile,
  findingsFile,
  scoresFile,
  knowledgeFiles,
  indexFile,
  schemaFiles,
];

/**
 * Puts articles together to all files of the output. The order of what is given does not matter.
 *
 * @returns files ordered by path. Paths are relative to the output folder, use `/` and never leave it.
 */
export function joinReports({reports, knowledgeBase, findings}: JoinInput): LongFile[] {
  const input = {
    reports: reports.toSorted((a, b) => compare(a.key, b.key)),
    knowledgeBase,
    findings: findings.toSorted(compareFindings),
    pathOf: outputPaths(reports),
  };
  return outputs.flatMap((output) => output(input)).sort((a, b) => compare(a.path, b.path));
}
