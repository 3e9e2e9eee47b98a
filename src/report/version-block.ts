import {publishedPath, schemaVersion, type Article} from '../model/index.js';
import {canonicalPage, localePages} from './article-pages.js';
import {countStatuses, stateOf} from './count-statuses.js';
import {prettyJson} from './pretty-json.js';

/**
 * The side file of a regenerated page: which versions it was made from.
 * `translations` names, for each unit, the pair its text came from, the index of its page in `versions`, and what was
 * replaced in it: the page itself, whose front matter names the English that it was made from, does not say so.
 */
export function versionBlock(article: Article, locale: string): string {
  const pages = localePages(article, locale);
  const canonical = article.versions.at(-1);
  const indexes = new Map(pages.map((page, index) => [page.file, index]));
  const translations = article.units.flatMap((unit) => {
    const state = stateOf(unit, locale);
    if (!state) return [];
    const {status, translation, patches} = state;
    const evidence = translation?.evidence;
    const origin = {status, version: evidence && indexes.get(evidence.file), pair: evidence?.pair};
    return [[unit.id, patches.length > 0 ? {...origin, patches} : origin] as const];
  });
  return prettyJson({
    schemaVersion,
    article: article.key,
    locale,
    canonical: {
      id: canonical?.id,
      sourceCommit: canonical?.sourceCommit,
      handoff: canonical?.handoff,
      page: publishedPath(canonicalPage(article)),
    },
    versions: pages.map((page) => ({
      file: publishedPath(page),
      handoff: page.meta.handoff,
      sourceCommit: page.meta.sourceCommit,
      translationType: page.meta.translationType,
    })),
    units: countStatuses(article, locale),
    translations: Object.fromEntries(translations),
  });
}
