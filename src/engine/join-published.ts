import {pathKey} from '../model/index.js';
import {groupBy} from '../text/index.js';
import type {Source} from './source.js';

/**
 * Joins pages without pairs that stand alone to the article of the same page: where both branches of a repository stand in one
 * tree, they were taken for two pages. Only where the path and the locale name one article, and one page without pairs.
 *
 * @param articles the sources of each article.
 */
export function joinPublished(articles: readonly (readonly Source[])[]): (readonly Source[])[] {
  const isPublished = (sources: readonly Source[]): boolean =>
    sources.every((source) => !source.english && !source.isPast && source.sentences().size === 0);
  const withPairs = articles.filter((sources) => !isPublished(sources));
  const known = groupBy(
    withPairs.flatMap((sources) => Array.from(new Set(sources.map(placeOf)), (place) => ({place, sources}))),
    ({place}) => place,
  );
  const found = groupBy(articles.filter(isPublished).flat(), placeOf);
  const more = new Map<readonly Source[], readonly Source[]>();
  for (const [place, pages] of found) {
    const [owner, ...others] = known.get(place) ?? [];
    if (owner && others.length === 0 && pages.length === 1)
      more.set(owner.sources, [...(more.get(owner.sources) ?? []), ...pages]);
  }
  return withPairs.map((sources) => [...sources, ...(more.get(sources) ?? [])]);
}

function placeOf({path, identity}: Source): string {
  return `${pathKey(path)}\0${identity?.locale ?? ''}`;
}
