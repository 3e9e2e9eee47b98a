import type {Article, Translation, Unit} from './article.js';

/**
 * Index of the source version that a translation was made from.
 *
 * @internal
 */
export function versionOf(article: Article, {evidence}: Translation): number {
  const page = article.pages.findIndex(({file}) => file === evidence.file);
  return article.versions.findIndex(({pages}) => pages.includes(page));
}

/**
 * How units read in a source version, together. Units that were one sentence then give it once.
 *
 * @internal
 */
export function sourceAt(units: readonly Unit[], version: number): string {
  const sources = units.map(
    ({variants}) => variants.find(({first, last}) => first <= version && version <= last)?.source,
  );
  return Array.from(new Set(sources.filter((source) => source !== undefined))).join(' ');
}
