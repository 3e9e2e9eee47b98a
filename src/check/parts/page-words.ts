import type {CheckContext, Page} from '../../model/index.js';
import {prose} from './prose.js';

/** Fewest letters of a word that may be made of two. */
const shortest = 8;
const word = /\p{L}{8,60}/gu;

/**
 * Long words of the translations of a page, in lower case: as they stand, with a full stop behind them, and without up
 * to two letters at their ends, which may be endings.
 */
export function longWords({pairs}: Page, {inline}: CheckContext): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const {source, target} of pairs) {
    if (source === target) continue;
    for (const [found] of prose(target, inline(target)).matchAll(word))
      for (const stem of [...stemsOf(found), `${found.toLowerCase()}.`]) stems.add(stem);
  }
  return stems;
}

/** A word in lower case, and without its last letter, and without its last two. */
export function stemsOf(text: string): string[] {
  const lower = text.toLowerCase();
  return [lower, lower.slice(0, -1), lower.slice(0, -2)].filter(({length}) => length >= shortest - 2);
}
