import type {Product} from './check.js';

const merged = new WeakMap<readonly Product[], readonly Product[]>();

/**
 * Brings products into the form in which renames are found: rows that share a name are one product. A translated term
 * that begins in lower case stands with a capital at the start of a sentence, too.
 */
export function renames(products: readonly Product[]): readonly Product[] {
  let found = merged.get(products);
  if (!found) {
    found = products.map(withCapitals).reduce<readonly Product[]>((rows, next) => {
      const same = rows.filter(({names}) => names.some((name) => next.names.includes(name)));
      if (same.length === 0) return [...rows, next];
      return [...rows.filter((row) => !same.includes(row)), same.reduceRight((all, row) => join(row, all), next)];
    }, []);
    merged.set(products, found);
  }
  return found;
}

function join(one: Product, other: Product): Product {
  const locales = {...one.locales};
  for (const [tag, forms] of Object.entries(other.locales ?? {})) locales[tag] = {...locales[tag], ...forms};
  return {
    names: Array.from(new Set([...one.names, ...other.names])),
    ...(one.locales || other.locales ? {locales} : {}),
  };
}

function withCapitals(product: Product): Product {
  const {names, locales} = product;
  if (!locales) return product;
  const twins = names.filter((name) => capital(name) !== name);
  return {
    names: [...names, ...twins.map(capital)],
    locales: Object.fromEntries(
      Object.entries(locales).map(([tag, forms]) => [
        tag,
        {
          ...forms,
          ...Object.fromEntries(
            twins.flatMap((name) => (forms[name] === undefined ? [] : [[capital(name), forms[name]]])),
          ),
        },
      ]),
    ),
  };
}

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** What a locale says for a name; nothing where that is not known. */
export function localName({locales}: Product, name: string, tag: string): string | undefined {
  if (!locales) return name;
  const forms = Object.hasOwn(locales, tag) ? locales[tag] : undefined;
  return forms && Object.hasOwn(forms, name) ? forms[name] : undefined;
}

const local = new WeakMap<readonly Product[], Map<string, readonly Product[]>>();

/** The products as a locale says them, in their order. */
export function localProducts(products: readonly Product[], tag: string): readonly Product[] {
  const known = local.get(products) ?? new Map<string, readonly Product[]>();
  local.set(products, known);
  const found =
    known.get(tag) ??
    products.map((product) => ({
      names: Array.from(new Set(product.names.flatMap((name) => localName(product, name, tag) ?? []))),
    }));
  known.set(tag, found);
  return found;
}
