/** The stages as a program calls them: with the defaults that a caller would expect, and a clear error for a caller's mistake. */

import {checks} from './check/index.js';
import {decisionsFor, layDecisions} from './decisions/index.js';
import type {ArticleOptions} from './engine/article-options.js';
import {build as buildPages, type BuildResult} from './engine/build.js';
import {checkPages} from './engine/check-pages.js';
import {pageRemarks} from './engine/page-remarks.js';
import {expectLocales, expectPages, expectTemplate, expectTexts} from './engine/expect.js';
import {withKeys} from './engine/with-keys.js';
import type {PageText, Source} from './engine/source.js';
import {write as writeArticles} from './engine/write.js';
import {knowledge as knowledgeOf, type JoinOptions} from './knowledge/index.js';
import {lookup as lookUp, type Answer, type LookupOptions} from './lookup/index.js';
import {readLocales, readReviewProgram, readVersion} from './machine/disk/index.js';
import {
  compareFindings,
  type Article,
  type BaseReader,
  type Finding,
  type KnowledgeBase,
  type Page,
  type VirtualFile,
} from './model/index.js';
import {reconcile as reconcilePages, restate} from './reconcile/index.js';
import {sarif as sarifLog} from './write/index.js';

/** Settings of `build`; all may be left out. Data about languages is then that of this package. */
export interface BuildOptions extends Partial<ArticleOptions>, JoinOptions {
  /** Called when a step begins, and with the number of pages that are done, for a progress line. */
  readonly onStep?: (step: string, done?: number) => void;
}

/** Settings of `reconcile`; all may be left out. Data about languages is then that of this package. */
export type ReconcileOptions = Partial<
  Pick<ArticleOptions, 'locales' | 'products' | 'patch' | 'decisions' | 'formerUnits'>
>;

/** Settings of `check`; all may be left out. Data about languages is then that of this package. */
export interface CheckOptions extends Partial<ArticleOptions> {
  /** Articles of the pages, for checks that know the history; `reconcile` makes them by default. */
  readonly articles?: readonly Article[];
}

/** Settings of `knowledge`; all may be left out. Data about languages is then that of this package. */
export interface KnowledgeOptions extends JoinOptions {
  readonly locales?: ArticleOptions['locales'];
}

/** What `write` writes. */
export interface WriteInput {
  readonly articles: readonly Article[];
  readonly knowledgeBase: KnowledgeBase;
  readonly findings: readonly Finding[];
  /** Data about languages, by tag, for what stands between two sentences; that of this package by default. */
  readonly locales?: ArticleOptions['locales'];
  /** Whether the review page and its data are among the files; `true` by default. */
  readonly review?: boolean;
}

/**
 * Runs all stages on pages, as `sxs-kb build` does: read, reconcile, check, knowledge, report, write.
 * The result is the same whatever the order of the pages.
 *
 * @param pages texts of pages with their paths, or what `findSources` found.
 * @returns articles, knowledge base and findings, and all files that the command would write.
 * @throws {TypeError} `Expected …` for arguments of another shape; never for what a page holds: that becomes a finding.
 */
export function build(pages: readonly (PageText | Source)[], options: BuildOptions = {}): BuildResult {
  expectTexts(pages);
  expectTemplate(options.url);
  return buildPages(pages, {...options, locales: localesOf(options), program: readReviewProgram});
}

/**
 * Reconciles pages to articles: one per page key, with canonical units, their variants over time, every change of the
 * source, and for each locale the translation and its status. The order of the pages does not matter. Pages without
 * pairs (tables of contents, includes, pages in one language) belong to no article.
 *
 * @param pages versions of any pages in any locales, as `read` gives them; they are not changed.
 * @returns articles by key.
 * @throws {TypeError} `Expected …` for arguments of another shape.
 */
export function reconcile(pages: readonly Page[], options: ReconcileOptions = {}): Article[] {
  expectPages(pages);
  const {decisions = [], ...rest} = options;
  const articles = reconcilePages(withKeys(pages), {...rest, locales: localesOf(options)});
  const own = decisionsFor(decisions, new Set(articles.map(({key}) => key)));
  return articles.map((article) =>
    layDecisions(article, own, (made) => restate(made, {...rest, locales: localesOf(options)})),
  );
}

/**
 * Checks pages, as `sxs-kb check` does: what is wrong with the files, and with the translations in them.
 *
 * @param pages what `read` made of the files.
 * @returns findings by file, then place, then rule; at most one for one defect.
 * @throws {TypeError} `Expected …` for arguments of another shape.
 * @throws {Error} when `only` or a severity names a check that does not exist.
 */
export function check(pages: readonly Page[], options: CheckOptions = {}): Finding[] {
  expectPages(pages);
  const locales = localesOf(options);
  const articles = options.articles ?? reconcile(pages, options);
  const {findings} = checkPages(pages, {...options, locales, articles});
  return [...pages.flatMap((page) => [...pageRemarks(page), ...page.findings]), ...findings].sort(compareFindings);
}

/**
 * Takes from articles what they say about errors: one entry per code, with meaning, causes, fixes and facts, their
 * texts in every locale, their history and the evidence behind them. The order of the articles does not matter.
 *
 * @returns a plain value that `knowledgeBaseSchema` accepts; entries are ordered by code, articles by key.
 */
export function knowledge(articles: readonly Article[], options: KnowledgeOptions = {}): KnowledgeBase {
  return knowledgeOf(articles, {...options, locales: localesOf(options)});
}

/**
 * Answers a text: a code, a bounce, a message in a file, a line of a message trace, a log, a dialog, or words.
 *
 * Every code in it is looked for, in any language around it, and every message, in the asked locale and in English;
 * entries are ranked by how surely the text speaks of them. A text without any is searched for by its words.
 *
 * @param base a knowledge base, or a reader of one; for many lookups make one with `baseReader` and keep it.
 * @returns hits best first; where there is none, the entries that come nearest.
 */
export function lookup(text: string, base: KnowledgeBase | BaseReader, options: LookupOptions = {}): Promise<Answer> {
  return lookUp(text, base, {...options, locales: options.locales ?? localesOf({})});
}

/**
 * Turns everything known into files: pages, side files and reviews per locale and article, the knowledge base with
 * its JSON Schema, units and findings. The same input in any order gives the same files.
 *
 * @returns files ordered by path, nothing on disk yet. Paths are relative to the output folder, use `/` and never leave it.
 * @throws {RangeError} when a file is longer than a string can be, about 500 million characters; `sxs-kb build` has no such limit.
 */
export function write(input: WriteInput): VirtualFile[] {
  return writeArticles({...input, locales: localesOf(input), program: readReviewProgram});
}

/**
 * Writes findings as a SARIF 2.1.0 log for code scanning.
 *
 * @returns JSON text that ends in a line break.
 */
export function sarif(findings: readonly Finding[]): string {
  return sarifLog(findings, {checks, version: readVersion()});
}

let packaged: ArticleOptions['locales'] | undefined;

function localesOf({locales}: {readonly locales?: ArticleOptions['locales']}): ArticleOptions['locales'] {
  if (locales === undefined) return (packaged ??= readLocales());
  expectLocales(locales);
  return locales;
}
