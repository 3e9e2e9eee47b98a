import {coverKey, coveredUnits, type Article, type Translation, type Unit} from '../model/index.js';
import {stateOf} from './count-statuses.js';

/** A translation and the next one of the same units in one locale. */
export interface TranslationStep {
  /** Several where one of the two covers them together. */
  readonly units: readonly Unit[];
  readonly before: Translation;
  readonly after: Translation;
  /** The texts, put together where the other one covers several units. */
  readonly was: string;
  readonly now: string;
}

/**
 * From each translation of a unit in a locale to the next, oldest first. Where one covers several units
 * it is compared with all of theirs together, once.
 *
 * @param sentenceGap what stands between two sentences in that locale.
 * @param seen covering translations compared so far; added to.
 */
export function translationSteps(
  article: Article,
  unit: Unit,
  locale: string,
  sentenceGap: string,
  seen: Set<string>,
): TranslationStep[] {
  const chain = chainOf(article, unit, locale);
  const steps: TranslationStep[] = [];
  for (const [index, before] of chain.entries()) {
    const after = chain[index + 1];
    if (!after) break;
    const wide = before.covers ? before : after;
    const key = coverKey(wide);
    if (key === undefined) {
      steps.push({units: [unit], before, after, was: before.target, now: after.target});
      continue;
    }
    if (seen.has(key)) continue;
    seen.add(key);
    const units = coveredUnits(article, unit, wide);
    const neighbours = (offset: number): string => {
      const chains = units.map((one) => chainOf(article, one, locale));
      const texts = chains.map((own) => own[own.findIndex((one) => coverKey(one) === key) + offset]?.target);
      return Array.from(new Set(texts.filter((text) => text !== undefined))).join(sentenceGap);
    };
    steps.push({
      units,
      before,
      after,
      was: before.covers ? before.target : neighbours(-1),
      now: after.covers ? after.target : neighbours(1),
    });
  }
  return steps;
}

/** All translations of a unit in a locale, in the order of their pages. */
function chainOf(article: Article, unit: Unit, locale: string): Translation[] {
  const state = stateOf(unit, locale);
  if (!state?.translation) return [];
  const order = new Map(article.pages.map(({file}, index) => [file, index]));
  const at = ({evidence}: Translation): number => order.get(evidence.file) ?? -1;
  return [...state.earlier, state.translation].sort((a, b) => at(a) - at(b));
}
