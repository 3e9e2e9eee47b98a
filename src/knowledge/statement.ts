import {
  publishedEvidence,
  textInLocale,
  type Article,
  type LocalText,
  type Statement,
  type Unit,
  type UnitInLocale,
} from '../model/index.js';
import {validity} from './validity.js';

/** A unit as the knowledge base gives it: the canonical wording, its texts in all locales, its history. */
export function statement(article: Article, unit: Unit): Statement {
  return {
    unit: unit.id,
    source: unit.source,
    texts: Object.fromEntries(unit.locales.map((state) => [state.locale, localText(unit, state)])),
    history: unit.variants.map((variant) => ({
      source: variant.source,
      ...validity(article, variant.first, variant.last),
      evidence: variant.evidence.map(publishedEvidence),
    })),
  };
}

/** A heading that stands outside pairs has no unit: its wording is all there is. */
export function unpairedStatement(slug: string, source: string): Statement {
  return {unit: slug, source, texts: {}, history: []};
}

function localText(unit: Unit, state: UnitInLocale): LocalText {
  const {status, translation, decided} = state;
  const text = textInLocale(state);
  if (text === undefined) return {status};
  const isOlder = translation && (status === 'patched' || status === 'stale');
  const from = isOlder ? unit.variants[translation.variant]?.source : undefined;
  return {
    text,
    status,
    ...(from === undefined ? {} : {from}),
    ...(translation?.covers ? {covers: [...translation.covers]} : {}),
    ...(decided && {evidence: 'decision' as const}),
  };
}
