import type {Entry, EntrySource} from '../model/index.js';
import {compare, groupBy} from '../text/index.js';
import type {IndexRow} from './index-file.js';

/** Entries with the newest page of each article and locale that feeds them, the strongest article first. */
export function withSources(entries: readonly Entry[], rows: readonly IndexRow[]): Entry[] {
  const pages = groupBy(rows, ({key}) => key);
  return entries.map((entry) => {
    const articles = entry.status === 'removed' ? [] : (entry.articles ?? [entry.article]);
    const sources = articles.flatMap((article) => sourcesOf(pages.get(article) ?? []));
    return sources.length === 0 ? entry : {...entry, sources};
  });
}

function sourcesOf(rows: readonly IndexRow[]): EntrySource[] {
  const sources = rows.map(({key, locale, files, url}) => ({
    article: key,
    locale,
    page: files.page,
    ...(url === undefined ? {} : {url}),
  }));
  return sources.sort((a, b) => compare(a.locale, b.locale));
}
