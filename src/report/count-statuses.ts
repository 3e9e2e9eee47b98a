import {type Article, noStatuses, type Status, type Unit, type UnitInLocale} from '../model/index.js';

/** The state of a unit in a locale; `undefined` for removed units. */
export function stateOf(unit: Unit, locale: string): UnitInLocale | undefined {
  return unit.locales.find((state) => state.locale === locale);
}

/** Number of units of the canonical version by status in a locale. */
export function countStatuses(article: Article, locale: string): Record<Status, number> {
  const counts: Record<Status, number> = noStatuses();
  for (const unit of article.units) {
    const state = stateOf(unit, locale);
    if (state) counts[state.status]++;
  }
  return counts;
}
