import type {Entry, EntryVariant} from '../model/index.js';
import {plain} from '../text/plain.js';
import {tellingTerms, type WordRules} from './search-words.js';

/** Longest text that a product is looked for in. */
const most = 20_000;

/** A variant that is named half as well as the best one may be meant, too. */
const close = 0.5;

/** How many letters a beginning must have. */
const least = 5;

/**
 * The variants of an entry that a text may mean: those whose product, page or title it names best, or nearly so; all where it names none.
 *
 * @param rules for the languages in which a text may name them.
 */
export function pickVariants(
  {variants = []}: Entry,
  text: string,
  rules: readonly WordRules[],
): readonly EntryVariant[] {
  const scores = new Map(variants.map((variant) => [variant, 0]));
  for (const one of rules) {
    const said = termsOf(text.slice(0, most), one);
    const names = variants.map((variant) => [variant, termsOf(nameOf(variant, one.locale), one)] as const);
    for (const [variant, terms] of names) {
      const own = [...terms].filter((term) => said.has(term) || [...said].some((other) => beginAlike(term, other)));
      // What all of them are called tells none from another.
      const counts = own.map((term) => names.filter(([, others]) => others.has(term)).length);
      const score = counts.reduce((sum, count) => sum + (count === variants.length ? 0 : 1 / count), 0);
      scores.set(variant, Math.max(score, scores.get(variant) ?? 0));
    }
  }
  const best = Math.max(...scores.values());
  return variants.filter((variant) => (scores.get(variant) ?? 0) >= best * close);
}

/**
 * Whether a text names the product, the page or the title of an entry that only one place explains.
 *
 * @param common what the code is called anywhere, which names no place.
 */
export function namesPlace(entry: Entry, common: string, text: string, rules: readonly WordRules[]): boolean {
  return rules.some((one) => {
    const said = [...termsOf(text.slice(0, most), one)];
    const everywhere = termsOf(common, one);
    return [...termsOf(nameOf(entry, one.locale), one)].some(
      (term) => !everywhere.has(term) && said.some((other) => term === other || beginAlike(term, other)),
    );
  });
}

/** Whether one of two long words is the beginning of the other, as inflected names are. */
function beginAlike(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= least && (one.startsWith(other) || other.startsWith(one));
}

type Named = Pick<EntryVariant, 'product' | 'context' | 'article' | 'title'>;

/** What a variant is about, in words: its product, page, and title in a locale or in English. */
function nameOf({product = '', context, article, title}: Named, locale: string): string {
  const products = [product, ...(context?.products ?? []), context?.service ?? '', context?.subservice ?? ''];
  return [...products, article, plain(title.texts[locale]?.text ?? title.source)].join(' ').replace(/[-_/.]/g, ' ');
}

/** The terms of a text that say something. */
function termsOf(text: string, rules: WordRules): ReadonlySet<string> {
  return new Set(tellingTerms(text, rules).map(({term}) => term));
}
