import type {Item, Statement} from '../model/index.js';
import {letteredSteps} from './lettered-steps.js';
import type {Passage} from './passages.js';

/**
 * Makes items of the passages of one list, or of all lists directly inside one item: sentences and literal text
 * of an item in order, its nested lists as steps. Whatever follows a nested list inside an item belongs to the item.
 *
 * @param level how many list items around the passages are the same for all of them.
 */
export function readList(passages: readonly Passage[], level = 0): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < passages.length; ) {
    const place = passages[at]?.items[level];
    let end = at + 1;
    while (end < passages.length && isSame(passages[end]?.items[level], place)) end++;
    items.push(item(passages.slice(at, end), level + 1, level === 0 && place?.ordered ? place.number : undefined));
    at = end;
  }
  return items;
}

function isSame(a: Passage['items'][number] | undefined, b: Passage['items'][number] | undefined): boolean {
  return a !== undefined && a.list === b?.list && a.number === b.number;
}

function item(passages: readonly Passage[], level: number, number: number | undefined): Item {
  const own = passages.filter((passage) => passage.items.length <= level);
  const nested = passages.filter((passage) => passage.items.length > level);
  const literals = own.flatMap((passage) => passage.literal ?? []);
  const {statements, steps} = letteredSteps(
    own.flatMap((passage) => passage.statements),
    new Map(own.flatMap((passage) => [...(passage.letters ?? [])])),
  );
  if (steps.length > 0 && nested.length === 0) return {...base(), ordered: true, steps};
  return {
    ...base(own.flatMap((passage) => passage.statements)),
    ...(nested.length > 0 ? {ordered: nested[0]?.items[level]?.ordered ?? false, steps: readList(nested, level)} : {}),
  };

  function base(all: Statement[] = statements): Item {
    return {
      statements: all,
      ...(literals.length > 0 ? {literals} : {}),
      ...(number === undefined ? {} : {number}),
    };
  }
}
