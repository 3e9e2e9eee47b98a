import {
  versionOf,
  publishedEvidence,
  suggestionGap,
  versionRef,
  type Article,
  type Unit,
  type UnitInLocale,
  type Translation,
  type UnitLine,
  type Suggestion,
  type WantOf,
} from '../model/index.js';
import {noLink, type LinkOf} from './link-of.js';

/** What lines of units have beside their article. */
export interface UnitLinesOptions {
  /** No links by default. */
  readonly linkOf?: LinkOf;
  /** Where gaps are left for suggestions; nowhere by default. */
  readonly wantOf?: WantOf | undefined;
}

/** The lines of an article: one of JSON per unit and locale, by unit, then by locale. */
export function unitLines(article: Article, {linkOf = noLink, wantOf}: UnitLinesOptions = {}): string {
  let lines = '';
  for (const unit of article.units) {
    for (const state of unit.locales) {
      const line = JSON.stringify(unitLine(article, unit, state, linkOf));
      const want = wantOf?.(unit, state.locale);
      lines += want ? `${line.slice(0, -1)}${suggestionGap(want)}}\n` : `${line}\n`;
    }
  }
  return lines;
}

function unitLine(article: Article, unit: Unit, state: UnitInLocale, linkOf: LinkOf): UnitLine {
  const {translation, status} = state;
  const {decided} = state;
  const isOlder = status === 'patched' || status === 'stale' || decided?.action === 'accept';
  return {
    article: article.key,
    unit: unit.id,
    locale: state.locale,
    status,
    section: unit.section,
    source: unit.source,
    target: translation?.target ?? null,
    patched: state.patched ?? null,
    from: isOlder && translation ? (unit.variants[translation.variant]?.source ?? null) : null,
    drift: [...state.drift],
    ...(isOlder && translation ? versionsOf(article, translation) : {}),
    evidence: translation ? {...publishedEvidence(translation.evidence), url: linkOf(translation.evidence)} : null,
    ...(decided && {decided: {...decided}}),
  };
}

/** What stands in the gap of a line: its last field, only where there is any. */
export function unitSuggestions(suggestions: readonly Suggestion[]): string {
  return suggestions.length === 0 ? '' : `,"suggestions":${JSON.stringify(suggestions)}`;
}

/** The version that an older translation was made from, and the newest one. */
function versionsOf(article: Article, translation: Translation): Pick<UnitLine, 'versions'> {
  const [from, to] = [article.versions[versionOf(article, translation)], article.versions.at(-1)];
  return from && to ? {versions: {from: versionRef(from), to: versionRef(to)}} : {};
}
