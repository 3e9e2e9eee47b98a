import type {Article} from '../model/index.js';
import {code} from '../text/markdown-literal.js';

/** Links of a review to sentences on the review page, as numbered references: where they lead is known when the review is written. */
export interface UnitLinks {
  /** Markdown of the id of a unit. */
  readonly link: (id: string) => string;
  /** Ids that were linked, by the numbers of their references, from 1. */
  readonly ids: () => readonly string[];
}

/** Makes no links: there is no such page. */
export const noUnitLinks: UnitLinks = {link: code, ids: () => []};

/** Links the sentences of today: the others are not on the page. */
export function unitLinks({units}: Article): UnitLinks {
  const present = new Set(units.filter((unit) => unit.present).map(({id}) => id));
  const numbers = new Map<string, number>();
  return {
    link(id) {
      if (!present.has(id)) return code(id);
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return `[${code(id)}][${number}]`;
    },
    ids: () => Array.from(numbers.keys()),
  };
}
