import type {Article, Status, Unit, UnitInLocale} from '../model/index.js';

/** All statuses, in the order in which they are shown. */
export const statuses: readonly Status[] = ['current', 'patched', 'stale', 'untranslated', 'missing'];

/** The state of a unit in a locale; `undefined` for removed units. */
export function stateOf(unit: Unit, locale: string): UnitInLocale | undefined {
  return unit.locales.find((state) => state.locale === locale);
}

/** How many units of the canonical version have each status in a locale. */
export function countStatuses(article: Article, locale: string): Record<Status, number> {
  const counts: Record<Status, number> = {current: 0, patched: 0, stale: 0, untranslated: 0, missing: 0};
  for (const unit of article.units) {
    const state = stateOf(unit, locale);
    if (state) counts[state.status]++;
  }
  return counts;
}
