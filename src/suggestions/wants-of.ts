import {
  comparable,
  coveredUnits,
  findingsOn,
  textInLocale,
  type Article,
  type Finding,
  type Unit,
  type UnitInLocale,
  type WantedSuggestions,
} from '../model/index.js';
import type {KeysOf} from './keys-of.js';

/** What is wanted, by locale and id of the unit. */
export function wantsOf(
  article: Article,
  findings: readonly Finding[],
  keysOf: KeysOf,
): ReadonlyMap<string, WantedSuggestions> {
  const wants = new Map<string, WantedSuggestions>();
  for (const locale of article.locales) {
    const findingsOf = findingsOn(findings, locale);
    for (const unit of article.units) {
      const state = stateIn(unit, locale);
      if (!state || comparable(unit.source) === '') continue;
      const {translation} = state;
      // A translation of several units is looked at as a whole.
      const units = coveredUnits(article, unit, translation).filter(({present}) => present);
      const isNeeded =
        units.some((one) => needsOthers(stateIn(one, locale))) ||
        findingsOf(translation, units).some(({severity}) => severity !== 'info');
      if (!isNeeded) continue;
      const source = units.map((one) => one.source).join(' ');
      const standing = Array.from(
        new Set([textInLocale(state), translation?.target].filter((text) => text !== undefined)),
      );
      wants.set(`${locale}\0${unit.id}`, {keys: keysOf(source, locale), source, standing});
    }
  }
  return wants;
}

function stateIn(unit: Unit, locale: string): UnitInLocale | undefined {
  return unit.locales.find((state) => state.locale === locale);
}

function needsOthers(state: UnitInLocale | undefined): boolean {
  return state !== undefined && ['stale', 'untranslated', 'missing'].includes(state.status);
}
