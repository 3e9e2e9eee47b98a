import {articleContradictions, articleKnowledge, contradictionRules} from '../knowledge/index.js';
import type {Article, Finding, KnowledgeBase, LocaleFile, VirtualFile} from '../model/index.js';
import {groupBy} from '../text/index.js';
import {ratePages} from '../risk/index.js';
import {collectOutput} from '../write/index.js';
import {filesInMemory} from './files-in-memory.js';
import {pagePaths} from './page-paths.js';
import {reportOf} from './report-article.js';

/** What is written down. */
export interface WriteArticlesInput {
  readonly articles: readonly Article[];
  readonly knowledgeBase: KnowledgeBase;
  readonly findings: readonly Finding[];
  /** Locale files by tag, for what stands between two sentences. */
  readonly locales: ReadonlyMap<string, LocaleFile>;
  /** Whether the review page is made; `true` by default. */
  readonly review?: boolean;
  /** Gives the files of its program; none by default. */
  readonly program?: () => readonly VirtualFile[];
}

/**
 * Turns everything known into files: pages, side files and reviews per locale and article, the knowledge base with
 * its JSON Schema, units and findings. The same input in any order gives the same files.
 *
 * @returns files ordered by path. Paths are relative to the output folder, use `/` and never leave it.
 * @throws {RangeError} when a file is longer than a string can be, about 500 million characters; `sxs-kb build` has no such limit.
 */
export function write(input: WriteArticlesInput): VirtualFile[] {
  const {articles, knowledgeBase, findings, locales, review, program} = input;
  const byFile = groupBy(findings, ({file}) => file);
  const pages = articles.flatMap((article) =>
    article.pages.map(({file}) => ({file, root: {name: '', isRepository: false}, path: file})),
  );
  const output = collectOutput(pagePaths(pages), contradictionRules, {locales, program, rate: ratePages});
  const memory = filesInMemory();
  for (const article of articles) {
    const own = article.pages.flatMap(({file}) => byFile.get(file) ?? []);
    const {summary, entries} = articleKnowledge(article, {locales});
    const contradictions = articleContradictions(article, {locales, entries: entries.map(({entry}) => entry)});
    const report = reportOf(article, own, {locales, ...(review !== undefined && {review})});
    memory.add(article.key, output.add({reports: [report], summaries: [summary], contradictions, findings: own}));
  }
  const known = new Set(pages.map(({file}) => file));
  const others = findings.filter(({file}) => !known.has(file));
  return memory.files({knowledgeBase, ...output.finish({knowledgeBase, findings: others})});
}
