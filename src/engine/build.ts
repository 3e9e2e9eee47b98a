import {decisionsFor} from '../decisions/index.js';
import type {TargetLocale} from '../identity/index.js';
import type {JoinOptions} from '../knowledge/index.js';
import type {Article, Finding, KnowledgeBase, VirtualFile} from '../model/index.js';
import type {ArticleOptions} from './article-options.js';
import {buildArticle} from './build-article.js';
import {articleKeys, groupSources} from './group-sources.js';
import {joinArticles} from './join.js';
import {textSource, type PageText, type Source} from './source.js';

/** Settings of a build. */
export interface BuildSettings extends ArticleOptions, JoinOptions {
  /** Called when a step begins, and with the number of pages that are done, for a progress line. */
  readonly onStep?: (step: string, done?: number) => void;
  /** What the caller says about locales of pages that name none. */
  readonly targetLocales?: readonly TargetLocale[];
}

/** Everything that pages gave. */
export interface BuildResult {
  readonly articles: readonly Article[];
  readonly knowledgeBase: KnowledgeBase;
  /** Of reading and of the checks, by file, then by place. */
  readonly findings: readonly Finding[];
  /** What `sxs-kb build` writes, by path. */
  readonly files: readonly VirtualFile[];
}

/**
 * Runs all stages on pages, one article after the other: read, reconcile, check, knowledge, report, write.
 * The result is the same whatever the order of the pages.
 */
export function build(pages: readonly (PageText | Source)[], options: BuildSettings): BuildResult {
  const {onStep, former, targetLocales, ...articleOptions} = options;
  const {articles: grouped, findings: dropped} = groupSources(
    pages.map((page) => ('load' in page ? page : textSource(page))),
    targetLocales,
  );
  const decisions = decisionsFor(articleOptions.decisions ?? [], articleKeys(grouped));
  let done = 0;
  const built = grouped.map((sources) => {
    onStep?.('building', done);
    done += sources.length;
    return buildArticle(
      sources.map((source) => source.load()),
      {...articleOptions, decisions},
    );
  });
  onStep?.('joining');
  const {knowledgeBase, findings, files} = joinArticles(
    built.map(({result}) => result),
    {former, findings: dropped},
  );
  return {
    articles: built.flatMap(({articles}) => articles),
    knowledgeBase,
    findings,
    files: files.map(({path, parts}) => ({path, content: parts.join('')})),
  };
}
