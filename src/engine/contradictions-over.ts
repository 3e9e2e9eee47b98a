import {articleContradictions, articleKnowledge, contradictionRules, mergeContradictions} from '../knowledge/index.js';
import type {Contradiction, Finding} from '../model/index.js';
import {compare} from '../text/index.js';
import {eachArticle, type EachArticleJob} from './each-article.js';

/**
 * Finds what changed between the versions of all pages, as `build` writes it.
 *
 * @returns values, then names, then terms, and findings about the pages.
 */
export async function contradictionsOver(
  job: EachArticleJob,
): Promise<{readonly contradictions: readonly Contradiction[]; readonly findings: readonly Finding[]}> {
  const found: {readonly key: string; readonly own: readonly Contradiction[]}[] = [];
  const findings = await eachArticle(job, (article, options) => {
    const entries = articleKnowledge(article, options).entries.map(({entry}) => entry);
    found.push({key: article.key, own: articleContradictions(article, {...options, entries})});
  });
  const byArticle = found.sort((a, b) => compare(a.key, b.key)).flatMap(({own}) => own);
  const {keyOf} = contradictionRules;
  const contradictions = mergeContradictions(byArticle).sort((a, b) => compare(keyOf(a), keyOf(b)));
  return {contradictions, findings};
}
