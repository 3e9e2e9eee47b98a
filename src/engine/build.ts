import {decisionsFor} from '../decisions/index.js';
import type {TargetLocale} from '../identity/index.js';
import type {JoinOptions} from '../knowledge/index.js';
import {compareFindings, type Article, type Finding, type KnowledgeBase, type VirtualFile} from '../model/index.js';
import type {ArticleOptions} from './article-options.js';
import {buildArticle} from './build-article.js';
import {articleKeys, groupSources} from './group-sources.js';
import {filesInMemory} from './files-in-memory.js';
import {joinArticles} from './join.js';
import {pagePaths} from './page-paths.js';
import {textSource, type PageText, type Source} from './source.js';
import {withWords} from './with-words.js';

/** Settings of a build. */
export interface BuildSettings extends ArticleOptions, JoinOptions {
  /** Called when a step begins, and with the number of pages that are done, for a progress line. */
  readonly onStep?: (step: string, done?: number) => void;
  /** Gives the files of the program of the review page; none by default. */
  readonly program?: () => readonly VirtualFile[];
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
  const {onStep, former, targetLocales, program, ...articleOptions} = options;
  const sources = pages.map((page) => ('load' in page ? page : textSource(page)));
  const {articles: sorted, findings: dropped} = groupSources(sources, targetLocales);
  const {articles: grouped, labels} = withWords(sorted, options);
  const decisions = decisionsFor(articleOptions.decisions ?? [], articleKeys(grouped));
  const joiner = joinArticles(pagePaths(grouped.flat()), {locales: options.locales, program});
  const memory = filesInMemory();
  const articles: Article[] = [];
  const findings: Finding[] = [];
  let done = 0;
  for (const own of grouped) {
    onStep?.('building', done);
    done += own.length;
    const built = buildArticle(
      own.map((source) => source.load()),
      {...articleOptions, decisions, labels: labels()},
    );
    memory.add(own[0]?.identity?.key ?? '', joiner.add(built.result));
    articles.push(...built.articles);
    for (const finding of built.result.findings) findings.push(finding);
  }
  onStep?.('joining');
  const joined = joiner.finish({former, findings: dropped});
  return {
    articles,
    knowledgeBase: joined.knowledgeBase,
    findings: [...joined.findings, ...findings].sort(compareFindings),
    files: memory.files(joined),
  };
}
