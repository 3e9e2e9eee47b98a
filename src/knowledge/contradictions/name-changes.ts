import {localProducts, type Product} from '../../model/index.js';
import {namesIn, withoutLiterals} from '../../text/index.js';
import type {Wording} from '../value-tracks.js';
import {chainOf, type Said} from './chain.js';
import type {ChangeContext, FoundChange} from './found.js';
import {saysName} from './says-name.js';
import {holderOf, rewordings} from './wordings.js';

/** The names that were replaced in sentences of an article by others of the same thing, in the order of its sentences. */
export function nameChanges({article, products}: ChangeContext): FoundChange[] {
  const rows = products.filter(({names}) => names.length > 1);
  return Array.from(rewordings(article)).flatMap(([own, wordings]) =>
    rows.flatMap((product): FoundChange[] => {
      const said = saidNames(wordings, product, products);
      const last = said.at(-1);
      if (!last) return [];
      const says = (english: string): boolean => namesOf(english, product, products).includes(last.value);
      const {unit, holds} = holderOf(article, own, last.wording, says);
      const chain = chainOf(article, said, holds);
      if (!chain) return [];
      const name = {product, now: chain.now.value, was: chain.was.map(({value}) => value).reverse()};
      return [
        {
          kind: 'rename',
          about: chain.now.value,
          ...chain,
          unit,
          isMeasured: false,
          read: ({text, english, locale: {tag}}) =>
            saysName(text, withoutLiterals(english), name, {
              products: localProducts(products, tag),
              all: products,
              tag,
            }),
          readEnglish: (english) => {
            const names = namesOf(english, product, products);
            return {says: [name.now, ...name.was].find((one) => names.includes(one)) ?? null};
          },
        },
      ];
    }),
  );
}

/** Names of a product in the wordings of a sentence, each of them as it came, one for a wording. */
function saidNames(wordings: readonly Wording[], product: Product, products: readonly Product[]): Said[] {
  const found: Said[] = [];
  let before: readonly string[] = [];
  for (const wording of wordings) {
    const names = namesOf(wording.source, product, products);
    const count = (list: readonly string[], name: string): number => list.filter((one) => one === name).length;
    const gone = found.length > 0 && before.some((name) => count(before, name) > count(names, name));
    const come = names.find((name) => count(names, name) > count(before, name));
    const last = found.at(-1)?.value;
    const name = come !== undefined && (found.length === 0 || gone) ? come : names.find((one) => one === last);
    if (name !== undefined) found.push({value: name, text: name, wording});
    before = names;
  }
  return found;
}

function namesOf(markdown: string, {names}: Product, products: readonly Product[]): string[] {
  return namesIn(withoutLiterals(markdown), products).flatMap(({name}) => (names.includes(name) ? [name] : []));
}
