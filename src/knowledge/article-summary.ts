import {
  type Article,
  type ArticleSummary,
  noStatuses,
  publishedPath,
  slotBlock,
  type Statement,
  type Status,
  versionRef,
} from '../model/index.js';
import {changeOf} from './entry-changes.js';
import {statement} from './statement.js';

/** An article in short: its versions, locales and changes. */
export function articleSummary(article: Article, introduction: readonly Statement[]): ArticleSummary {
  const title = articleTitle(article);
  return {
    key: article.key,
    name: article.name,
    ...(title ? {title} : {}),
    locales: article.locales.map((locale) => ({
      locale,
      units: countStatuses(article, locale),
      ...latestHandoff(article, locale),
    })),
    versions: article.versions.map((version) => ({
      ...versionRef(version),
      ...(version.committed === undefined ? {} : {committed: version.committed}),
      ...(version.handoff === undefined ? {} : {handoff: version.handoff}),
      files: version.pages.flatMap((index) => {
        const page = article.pages[index];
        return page ? [publishedPath(page)] : [];
      }),
    })),
    introduction: introduction.filter(({unit}) => unit !== title?.unit),
    changes: article.changes.map((change) => changeOf(article, change)),
  };
}

/** The first heading of depth 1. */
function articleTitle(article: Article): Statement | undefined {
  const slot = article.slots.find((candidate) => slotBlock(article, candidate).depth === 1);
  const unit = slot && article.units[slot.unit];
  return unit && statement(article, unit);
}

function countStatuses(article: Article, locale: string): Record<Status, number> {
  const counts = noStatuses();
  for (const unit of article.units) {
    const status = unit.present ? unit.locales.find((state) => state.locale === locale)?.status : undefined;
    if (status) counts[status]++;
  }
  return counts;
}

function latestHandoff(article: Article, locale: string): {latestHandoff?: string} {
  const dates = article.pages.flatMap(({meta}) => (meta.locale === locale ? (meta.handoff ?? []) : []));
  const latest = dates.sort().at(-1);
  return latest === undefined ? {} : {latestHandoff: latest};
}
