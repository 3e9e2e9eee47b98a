import {textInLocale, type Article, type Page, type Pair, type Unit, type UnitInLocale} from '../model/index.js';

/** A translation that is brought up to date, by a patch or by what a person decided, with the pair that it stands in. */
export interface PatchedSentence {
  readonly locale: string;
  readonly page: Page;
  /** Absent where it stands in no pair of the page alone. */
  readonly pair: Pair | undefined;
  /** The units that it is a wording of, in order. */
  readonly units: readonly Unit[];
  /** The wording of its source, where it is that of one unit. */
  readonly source: string | undefined;
  readonly target: string;
  readonly patched: string;
  /** Whether a person decided on it. */
  readonly isDecided: boolean;
}

/** All translations of an article that are patched, each once. */
export function patchedSentences(article: Article): PatchedSentence[] {
  const pages = new Map(article.pages.map((page) => [page.file, page]));
  const byId = new Map(article.units.map((unit) => [unit.id, unit]));
  const found = new Map<string, PatchedSentence>();
  for (const unit of article.units) {
    for (const state of unit.locales) {
      const page = pages.get(state.translation?.evidence.file ?? '');
      const one = page && sentence(unit, state, page, byId);
      if (one) {
        const key = [page.file, state.translation?.evidence.pair, ...one.units.map(({id}) => id)].join('\0');
        if (!found.has(key)) found.set(key, one);
      }
    }
  }
  return Array.from(found.values());
}

function sentence(
  unit: Unit,
  state: UnitInLocale,
  page: Page,
  byId: ReadonlyMap<string, Unit>,
): PatchedSentence | undefined {
  const {locale, translation} = state;
  const patched = textInLocale(state);
  if (!translation || patched === undefined || !isOtherwise(unit, state)) return undefined;
  const {target, covers, evidence, variant} = translation;
  const pairs = page.pairs.filter(({id, target: text}) => id === evidence.pair && isOnceIn(target, text));
  return {
    locale,
    page,
    pair: pairs.length === 1 ? pairs[0] : undefined,
    units: covers ? covers.flatMap((id) => byId.get(id) ?? []) : [unit],
    source: covers ? undefined : unit.variants[variant]?.source,
    target,
    patched,
    isDecided: state.status === 'current' && state.decided !== undefined,
  };
}

/** Whether what counts is not what the page says: a patch, or what a person decided. */
function isOtherwise(unit: Unit, {patched, decided, translation}: UnitInLocale): boolean {
  if (patched !== undefined) return true;
  if (!translation || decided?.text === undefined) return false;
  return decided.text !== translation.target || unit.variants[translation.variant]?.source !== unit.source;
}

/** Whether a text stands in another one exactly once. */
export function isOnceIn(part: string, text: string): boolean {
  return text.includes(part) && text.indexOf(part) === text.lastIndexOf(part);
}
