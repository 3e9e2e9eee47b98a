import {decisionsFor} from '../decisions/index.js';
import {absolutePath, openFormerUnits, type FormerUnits} from '../machine/disk/index.js';
import type {Article, Finding} from '../model/index.js';
import type {ArticleOptions} from './article-options.js';
import {buildArticle} from './build-article.js';
import {formerOf} from './former-of.js';
import {gatherSources, type Places} from './gather-sources.js';
import {articleKeys, groupSources} from './group-sources.js';
import {readProject} from './project.js';
import type {Source} from './source.js';

/** Which articles are looked at, and how they are reconciled. */
export interface EachArticleJob extends Places {
  /** A file of decisions; by default the nearest one. */
  readonly decisions?: string;
  /** A configuration file; by default the nearest one in or above the folders of the pages. */
  readonly config?: string;
  /** Whether decisions are laid over the articles; so it is by default. */
  readonly isDecided?: boolean;
  /** As in `ArticleOptions`. */
  readonly pageTimeout?: number;
  /** Whether translations are patched where that is safe. */
  readonly patch: boolean;
  /** The output of an earlier run, whose ids are kept. */
  readonly former?: string;
}

/** The articles of some pages before any of them is read, with what decides on them. */
export interface ArticlesToReconcile {
  readonly grouped: readonly (readonly Source[])[];
  readonly options: Pick<ArticleOptions, 'locales' | 'products' | 'patch' | 'pageTimeout' | 'decisions'>;
  /** About the pages and the configuration. */
  readonly findings: readonly Finding[];
  /** Units of an earlier run, whose ids are kept; to be closed. */
  readonly former: FormerUnits | undefined;
}

/** Finds pages and sorts them into articles. */
export async function articlesToReconcile(job: EachArticleJob): Promise<ArticlesToReconcile> {
  const project = await readProject(job.paths, job);
  const {sources, findings: missing} = await gatherSources({...job, isLeftOut: project.isLeftOut});
  const {articles: grouped, findings: grouping} = groupSources(sources, job.targetLocales);
  const {locales, products, decisions = [], pageTimeout} = project.options;
  return {
    grouped,
    options: {
      locales,
      products,
      patch: job.patch,
      pageTimeout,
      decisions: decisionsFor(decisions, articleKeys(grouped)),
    },
    findings: [...missing, ...project.findings, ...grouping],
    former: job.former === undefined ? undefined : openFormerUnits(absolutePath(job.former, job.cwd)),
  };
}

/** Is given each article, and what it was reconciled with. */
export type LookAtArticle = (
  article: Article,
  options: Pick<ArticleOptions, 'locales' | 'products' | 'decisions'>,
) => void;

/**
 * Finds pages and reconciles them, one article after the other: nothing is kept of one when the next is made.
 *
 * @returns findings about the pages, but for what is only worth knowing.
 */
export async function eachArticle(job: EachArticleJob, look: LookAtArticle): Promise<Finding[]> {
  const {grouped, options, findings: before, former} = await articlesToReconcile(job);
  const laid = job.isDecided === false ? {...options, decisions: []} : options;
  const findings = [...before];
  for (const [index, versions] of grouped.entries()) {
    job.onStep?.('reconciling', index, grouped.length);
    const {articles, result} = buildArticle(
      versions.map((source) => source.load()),
      {...laid, formerUnits: formerOf(former, versions[0]?.identity)},
      'reconcile',
    );
    for (const finding of result.findings) if (finding.severity !== 'info') findings.push(finding);
    for (const article of articles) look(article, options);
  }
  former?.close();
  return findings;
}
