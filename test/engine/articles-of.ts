import {buildArticle} from '../../src/engine/build-article.js';
import {groupSources} from '../../src/engine/group-sources.js';
import type {Source} from '../../src/engine/source.js';
import {locales} from '../check/locales.js';
import type {Article} from '../../src/model/index.js';

/** The articles of sources, as every command makes them. */
export function articlesOf(sources: readonly Source[]): Article[] {
  return groupSources(sources).articles.flatMap((versions) => {
    const {articles} = buildArticle(
      versions.map((source) => source.load()),
      {locales},
      'reconcile',
    );
    return articles;
  });
}
