import type {ArticleReport, Finding, KnowledgeBase, LongFile} from '../model/index.js';
import type {OutputPath} from './output-paths.js';

/** Everything that is known when all articles are done. */
export interface OutputInput {
  /** By key. */
  readonly reports: readonly ArticleReport[];
  readonly knowledgeBase: KnowledgeBase;
  /** In their order. */
  readonly findings: readonly Finding[];
  /** Path of the files of an article in a locale. */
  readonly pathOf: OutputPath;
}

/** An output of a build: the files that it consists of. */
export type Output = (input: OutputInput) => readonly LongFile[];

/** A file of JSON for people to read, too. */
export function jsonFile(path: string, value: unknown): LongFile {
  return {path, parts: [`${JSON.stringify(value, undefined, 2)}\n`]};
}
