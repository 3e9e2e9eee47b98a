import type {Article, Page, Pair, UnitInLocale, Unit} from '../model/index.js';

/** The article of a page, and the units of its pairs. */
export interface PageHistory {
  readonly article: Article;
  readonly unitsOf: (pair: Pair) => readonly Unit[];
  readonly statesOf: (pair: Pair) => readonly UnitInLocale[];
}

/** Finds the history of a page by its file. */
export function historyOf(articles: readonly Article[]): (page: Page) => PageHistory | undefined {
  const byFile = new Map<string, {article: Article; pairs: Map<string, Unit[]>}>();
  for (const article of articles) {
    for (const unit of article.units) {
      for (const {file, pair} of unit.variants.flatMap((variant) => variant.evidence)) {
        const entry = byFile.get(file) ?? {article, pairs: new Map<string, Unit[]>()};
        byFile.set(file, entry);
        const units = entry.pairs.get(pair) ?? [];
        if (!units.includes(unit)) entry.pairs.set(pair, [...units, unit]);
      }
    }
  }
  return function historyOfPage(page) {
    const entry = byFile.get(page.file);
    if (!entry) return undefined;
    const {locale} = page.meta;
    return {
      article: entry.article,
      unitsOf: (pair) => entry.pairs.get(pair.id) ?? [],
      statesOf: (pair) =>
        (entry.pairs.get(pair.id) ?? []).flatMap((unit) => unit.locales.filter((state) => state.locale === locale)),
    };
  };
}
