import type {Article, Translation, Unit} from './article.js';

/**
 * The units that a translation stands for, in canonical order: usually one.
 *
 * @internal
 */
export function coveredUnits(article: Article, unit: Unit, translation: Translation | undefined): readonly Unit[] {
  if (!translation?.covers) return [unit];
  const covers = new Set(translation.covers);
  return article.units.filter((one) => covers.has(one.id));
}
