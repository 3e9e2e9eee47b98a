import {publishedPath, type Article, type Status} from '../model/index.js';
import {compare} from '../text/index.js';
import {callsTranslator} from './change-words.js';
import {countStatuses, stateOf} from './count-statuses.js';

/** How a page stands in a locale. */
export interface StatusRow {
  /** Key of the article. */
  readonly article: string;
  readonly name: string;
  readonly locale: string;
  /** Sentences of the canonical page by status. */
  readonly units: Readonly<Record<Status, number>>;
  /** How many English versions that changed something are newer than the one this locale was last made from. */
  readonly behind: number;
  /**
   * The first English version that a sentence does not follow, `YYYY-MM-DD`: the day of its commit where that is known,
   * else of the first handoff of a translation made from it.
   */
  readonly since: string | undefined;
  /** Date of the latest page in this locale. */
  readonly handoff: string | undefined;
  /** The latest page in this locale, as findings name it. */
  readonly file: string | undefined;
}

/** How an article stands in each of its locales. */
export function statusRows(article: Article): StatusRow[] {
  return article.locales.map((locale) => statusRow(article, locale));
}

function statusRow(article: Article, locale: string): StatusRow {
  const dates: string[] = [];
  for (const unit of article.units) {
    const state = stateOf(unit, locale);
    if (!state) continue;
    const outdated = state.status === 'stale' || state.status === 'patched' || state.status === 'missing';
    const from = state.translation
      ? (unit.variants[state.translation.variant]?.last ?? -1) + 1
      : (unit.variants[0]?.first ?? 0);
    const version = article.versions[from];
    const date = outdated ? (version?.committed ?? version?.handoff) : undefined;
    if (date !== undefined) dates.push(date);
  }
  const own = article.versions.flatMap(({pages}, index) =>
    pages.some((page) => article.pages[page]?.meta.locale === locale) ? [index] : [],
  );
  const newest = own.at(-1) ?? -1;
  const latest = article.pages.filter((page) => page.meta.locale === locale).at(-1);
  return {
    article: article.key,
    name: article.name,
    locale,
    units: countStatuses(article, locale),
    behind: new Set(article.changes.filter((change) => change.to > newest && callsTranslator(change)).map(({to}) => to))
      .size,
    since: dates.toSorted(compare)[0],
    handoff: latest?.meta.handoff,
    file: latest && publishedPath(latest),
  };
}
