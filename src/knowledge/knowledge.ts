import type {Article, KnowledgeBase} from '../model/index.js';
import {articleKnowledge, type KnowledgeOptions} from './article-knowledge.js';
import {joinKnowledge, type JoinOptions} from './join-knowledge.js';

/**
 * Takes from articles what they say about errors: one entry per code, with meaning, causes, fixes and facts, their
 * texts in every locale, their history and the evidence behind them.
 *
 * Sections are found and sorted by their English text alone. Where several places explain the same code, headings come
 * before rows and items, and these before sentences, then articles by key: the first is primary, the others add to its
 * fields. The result does not depend on the order of the articles.
 *
 * @returns a plain value that `knowledgeBaseSchema` accepts; entries are ordered by code, articles by key.
 */
export function knowledge(articles: readonly Article[], options: JoinOptions & KnowledgeOptions = {}): KnowledgeBase {
  return joinKnowledge(
    articles.map((article) => articleKnowledge(article, options)),
    options,
  );
}
