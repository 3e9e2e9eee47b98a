import {localName, type Product} from '../../model/index.js';
import {namesIn, withEndings} from '../../text/index.js';
import {saysOfCounts, unread, type Counted, type Reading} from './reading.js';

/** A name that replaced others. */
export interface ChangedName {
  readonly product: Product;
  readonly now: string;
  /** The latest first. */
  readonly was: readonly string[];
}

/**
 * Reads from a translation which of the names it has, in the form of its locale.
 *
 * @param text plain text, see `withoutLiterals`.
 * @param english the English that it translates today, like that.
 * @param products as the locale says them: a longer name of another one is not this one.
 * @returns nothing where it is not known what the locale says for the names.
 */
export function saysName(
  text: string,
  english: string,
  {product, now, was}: ChangedName,
  {products, all, tag}: {readonly products: readonly Product[]; readonly all: readonly Product[]; readonly tag: string},
): Reading | undefined {
  const formOf = (name: string): string | undefined => localName(product, name, tag);
  const form = formOf(now);
  const older = was.filter((name) => formOf(name) !== undefined && formOf(name) !== form);
  if (form === undefined || older.length === 0) return undefined;
  const found = namesIn(text, products);
  const counted = (name: string): Counted => {
    const wanted = formOf(name) ?? name;
    const exact = found.filter((one) => one.name === wanted).length;
    const count = exact > 0 || found.length > 0 ? exact : Number(withEndings(wanted).test(text));
    return {
      value: name,
      found: count,
      wanted: namesIn(english, all).filter((one) => one.name === name).length,
      text: count > 0 ? wanted : undefined,
    };
  };
  return saysOfCounts(counted(now), older.map(counted)) ?? unread;
}
