import {
  comparable,
  defaultProducts,
  renames,
  resolveLocale,
  sourceLocale,
  type LocaleFile,
  type Product,
} from '../model/index.js';
import {folded, remembered, textHash} from '../text/index.js';

/** Gives the keys of an English sentence in a locale: equal sentences share the first, those that differ in names and values the last. */
export type KeysOf = (source: string, locale: string) => readonly string[];

/** What is compared. */
interface KeyOptions {
  readonly locales: ReadonlyMap<string, LocaleFile>;
  readonly products?: readonly Product[];
}

/** Makes the function for some names. English is folded once for all locales. */
export function keysOf({locales, products = defaultProducts}: KeyOptions): KeysOf {
  const rules = {products: renames(products), language: resolveLocale(sourceLocale, locales)};
  const forms = remembered((source): readonly string[] => {
    const exact = comparable(source);
    return Array.from(new Set([exact, folded(exact, rules)]));
  });
  return (source, locale) => forms(source).map((form) => textHash(`${locale} ${form}`));
}
