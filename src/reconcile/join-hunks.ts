import type {Hunk, Locale} from '../model/index.js';
import {unitWords} from '../text/index.js';
import type {Token} from './token.js';

/** A stretch that was replaced: offsets of tokens, from and to, in the older and the newer wording. */
export interface Stretch {
  readonly class: Hunk['class'];
  readonly older: readonly [from: number, to: number];
  readonly newer: readonly [from: number, to: number];
}

/** The two wordings. */
export interface Sides {
  readonly older: readonly Token[];
  readonly newer: readonly Token[];
  readonly language: Locale;
}

/** Joins stretches that are one change: a number with its unit, marks and words in another case, values that changed places. */
export function joinHunks(stretches: readonly Stretch[], sides: Sides): Stretch[] {
  const joined: Stretch[] = [];
  for (const next of stretches) {
    const last = joined.at(-1);
    const found = last && isNext(last, next, sides) ? classTogether(last, next, sides) : undefined;
    if (last && found) joined[joined.length - 1] = spanOf(last, next, found);
    else joined.push(next);
  }
  return joinSwapped(joined, sides);
}

function spanOf(first: Stretch, last: Stretch, found: Hunk['class']): Stretch {
  return {class: found, older: [first.older[0], last.older[1]], newer: [first.newer[0], last.newer[1]]};
}

/** Whether nothing, or one space or hyphen, lies between two stretches. */
function isNext(first: Stretch, second: Stretch, {older, newer}: Sides): boolean {
  const gaps = [older.slice(first.older[1], second.older[0]), newer.slice(first.newer[1], second.newer[0])] as const;
  return gaps.every(
    (gap) => gap.length === 0 || (gap.length === 1 && (gap[0]?.kind === 'space' || gap[0]?.text === '-')),
  );
}

/** The class of two stretches that are one change; nothing where they are two. */
function classTogether(first: Stretch, second: Stretch, sides: Sides): Hunk['class'] | undefined {
  if (first.class === 'cosmetic' && second.class === 'cosmetic') return 'cosmetic';
  if (first.class !== 'value') return undefined;
  if (second.class === 'value') return 'value';
  if (second.class !== 'wording') return undefined;
  const before = onlyWord(sides.older, second.older);
  const after = onlyWord(sides.newer, second.newer);
  if (before === undefined || after === undefined) return undefined;
  const units = unitWords(sides.language.tag);
  return (units.has(before) && units.has(after)) || isPlural(before, after) ? 'value' : undefined;
}

/** The one word of a stretch, lower case. */
function onlyWord(list: readonly Token[], [from, to]: Stretch['older']): string | undefined {
  const [word, ...more] = list.slice(from, to).filter(({kind}) => kind !== 'space');
  return more.length === 0 ? word?.text.toLowerCase() : undefined;
}

/** Whether two words are the singular and the plural of one: what is counted follows its number. */
function isPlural(before: string, after: string): boolean {
  return `${before}s` === after || before === `${after}s`;
}

/** Values that all stand on both sides, in another order: what each of them says changed, and that is wording. */
function joinSwapped(stretches: readonly Stretch[], {older, newer}: Sides): Stretch[] {
  const textOf = (list: readonly Token[], [from, to]: Stretch['older']): string =>
    list
      .slice(from, to)
      .map(({text}) => text)
      .join('');
  let swapped = stretches
    .filter((one) => one.class === 'value')
    .map((one) => ({one, before: textOf(older, one.older), after: textOf(newer, one.newer)}));
  for (let settled = false; !settled; ) {
    const [olds, news] = [new Set(swapped.map(({before}) => before)), new Set(swapped.map(({after}) => after))];
    const left = swapped.filter(({before, after}) => news.has(before) && olds.has(after));
    settled = left.length === swapped.length;
    swapped = left;
  }
  const first = swapped[0]?.one;
  const last = swapped.at(-1)?.one;
  if (!first || !last) return [...stretches];
  const [from, to] = [stretches.indexOf(first), stretches.indexOf(last)];
  return [...stretches.slice(0, from), spanOf(first, last, 'wording'), ...stretches.slice(to + 1)];
}
