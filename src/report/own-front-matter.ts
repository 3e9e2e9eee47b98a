import type {Article, Page} from '../model/index.js';
import {localePages} from './article-pages.js';
import {stateOf} from './count-statuses.js';

/** What front matter says about the English that a page was made from. */
const claims = ['ms.openlocfilehash', 'ms.sourcegitcommit', 'ms.lasthandoff'] as const;

/**
 * The front matter of the latest page of a locale for a page that may take sentences from older ones. Where one of these does not
 * follow the English that the latest page was made from, the commit, hash and handoff are those of an older page, so that
 * the whole claims no newer English than all its sentences have. Everything else stays as it stands.
 *
 * @param own the latest page of the locale.
 */
export function ownFrontMatter(article: Article, locale: string, own: Page): string {
  const versionOf = (page: Page): number => versionWith(article, page);
  const followed = followedVersion(article, locale, own.file, versionOf(own));
  if (followed === undefined) return own.frontMatter.raw;
  const older = localePages(article, locale)
    .filter((page) => versionOf(page) <= followed)
    .reduce<Page | undefined>((best, page) => (best && versionOf(best) > versionOf(page) ? best : page), undefined);
  return claims.reduce((raw, key) => withClaim(raw, key, older?.frontMatter.raw ?? ''), own.frontMatter.raw);
}

function versionWith(article: Article, page: Page): number {
  return article.versions.findIndex(({pages}) => pages.some((index) => article.pages[index] === page));
}

/** The newest version that all sentences from other pages follow; `undefined` where that is the one given, or a newer one. */
function followedVersion(article: Article, locale: string, ownFile: string, own: number): number | undefined {
  const followed = article.units.flatMap((unit) => {
    const state = unit.present ? stateOf(unit, locale) : undefined;
    if (!state?.translation || state.status === 'missing' || state.status === 'untranslated') return [];
    if (state.translation.evidence.file === ownFile) return [];
    return unit.variants[state.translation.variant]?.last ?? [];
  });
  const least = followed.reduce((min, version) => Math.min(min, version), own);
  return least < own ? least : undefined;
}

/** Front matter with a key as it stands in another one; without it where it does not stand there. */
function withClaim(raw: string, key: (typeof claims)[number], other: string): string {
  const pattern = new RegExp(`^${key.replace('.', '\\.')}:.*$`, 'm');
  const line = pattern.exec(raw);
  if (!line) return raw;
  const [before, after] = [raw.slice(0, line.index), raw.slice(line.index + line[0].length)];
  const there = pattern.exec(other)?.[0];
  return there === undefined ? before + after.replace(/^\r?\n/, '') : before + there + after;
}
