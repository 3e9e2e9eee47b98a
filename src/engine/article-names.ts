import {isOfSentence} from '../model/index.js';
import {groupBy} from '../text/index.js';
import type {ArticleOptions} from './article-options.js';
import {optionsName} from './options-name.js';
import type {Source} from './source.js';

/**
 * Gives names under which a cache has what was made of articles: they hold all that decides on it but the ids that its
 * sentences had before.
 *
 * @param work what was made, and its own settings.
 */
export function articleNames(
  work: string,
  {decisions = [], ...options}: ArticleOptions,
): (key: string, sources: readonly Source[]) => string {
  // A row that names no article of the run holds by its texts, in any of them, and so does a dismissal.
  const ofArticle = groupBy(decisions, (row) => (isOfSentence(row) ? (row.article ?? '') : ''));
  const prefix = optionsName({...options, decisions: ofArticle.get('') ?? []});
  return (key, sources) => {
    const rows = ofArticle.get(key);
    const own = rows ? optionsName({locales: new Map(), decisions: rows}) : '';
    return [work, prefix, own, ...sources.map((source) => source.hash())].join(' ');
  };
}
