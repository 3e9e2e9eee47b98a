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

/** An English sentence as it is compared, then with names and values folded where that differs. */
type Forms = (source: string) => readonly string[];

/** Articles of a run share sentences. */
const known = new WeakMap<readonly Product[], WeakMap<KeyOptions['locales'], Forms>>();

/** Makes the function for some names. English is folded once for all locales. */
export function keysOf({locales, products = defaultProducts}: KeyOptions): KeysOf {
  const own = known.get(products) ?? new WeakMap<KeyOptions['locales'], Forms>();
  known.set(products, own);
  const forms = own.get(locales) ?? formsOf(products, locales);
  own.set(locales, forms);
  return (source, locale) => forms(source).map((form) => textHash(`${locale} ${form}`));
}

function formsOf(products: readonly Product[], locales: KeyOptions['locales']): Forms {
  const rules = {products: renames(products), language: resolveLocale(sourceLocale, locales)};
  return remembered((source): readonly string[] => {
    const exact = comparable(source);
    return Array.from(new Set([exact, folded(exact, rules)]));
  });
}
