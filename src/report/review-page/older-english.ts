import {versionRef, type Article, type Page, type SourceVersion} from '../../model/index.js';

/** Says that a locale lags: its newest page was made from another English version than the newest one. Plain text. */
export function olderEnglish(article: Article, pages: readonly Page[]): string[] {
  const last = pages.at(-1);
  const own = article.versions.findIndex((version) => version.pages.some((page) => article.pages[page] === last));
  const newest = article.versions.at(-1);
  const made = article.versions[own];
  if (!last || !made || !newest || made === newest) return [];
  const count = article.versions.length - 1 - own;
  const behind = count === 1 ? 'One version of it is newer' : `${count} versions of it are newer`;
  return [`Made from the English ${dateWords(made)}. ${behind}; the newest is that ${dateWords(newest)}.`];
}

/** When a version of the English page was, as far as that is known: a handoff is the date of a translation. */
function dateWords(version: SourceVersion): string {
  const {committed, handoff} = version;
  if (committed !== undefined) return `of ${committed}`;
  if (handoff !== undefined) return `of the translation handed back ${handoff}`;
  return `of commit ${(versionRef(version).sourceCommit ?? version.id).slice(0, 8)}`;
}
