import type {Product} from '../../model/index.js';
import {anyOf, namesIn, type NameFound} from '../../text/index.js';

/** Both texts without the digits of product names. Where a name is lost, what stands in its place is left to `product-name`. */
export function withoutNameDigits(source: string, target: string, products: readonly Product[]): [string, string] {
  const inSource = namesIn(source, products);
  const inTarget = namesIn(target, products);
  const lost = inSource.filter(({name}) => !inTarget.some((other) => other.name === name)).map(({name}) => name);
  const [ownSource, ownTarget] = [cut(source, inSource), cut(withoutHeirs(target, lost), inTarget)];
  if (counted.test(source)) return [ownSource, ownTarget];
  const bare = bareDigits(products);
  return [ownSource.replace(bare, spaces), ownTarget.replace(bare, spaces)];
}

/** Digits between two words that are no names count something: `are 365 days`. */
const counted = /(?<!\p{L})\p{Ll}+ \d{3,} \p{Ll}/u;

const bareCache = new WeakMap<readonly Product[], RegExp>();

/** Numbers at the end of names that are long enough to stand for the name: `365` of `Dynamics 365`. */
function bareDigits(products: readonly Product[]): RegExp {
  let bare = bareCache.get(products);
  if (!bare) {
    const digits = products.flatMap(({names}) => names).flatMap((name) => / (\d{3,})$/.exec(name)?.[1] ?? []);
    bare = new RegExp(`(?<![\\d.,])(?:${anyOf([...new Set(digits)])})(?![\\d.,]\\d)`, 'g');
    bareCache.set(products, bare);
  }
  return bare;
}

/** Without the digits behind the words of a lost name, which stand for its own: `Windows 20` for `Windows 10`. */
function withoutHeirs(text: string, lost: readonly string[]): string {
  return lost.reduce((rest, name) => {
    const stem = /^([a-z ]+) [\d.]+$/i.exec(name)?.[1];
    return stem === undefined ? rest : rest.replace(new RegExp(`${stem}\\s\\d+`, 'g'), spaces);
  }, text);
}

function cut(text: string, names: readonly NameFound[]): string {
  return names.reduce((rest, {start, end}) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
}

function spaces(found: string): string {
  return ' '.repeat(found.length);
}
