import {createHash} from 'node:crypto';
import type {FormerUnit} from '../model/index.js';

/**
 * Gives every unit of an article its id. A unit keeps the id that an earlier run gave to its latest wording, else to
 * the one before, and so on. Others get one made from their latest wording alone, so that runs which know more or less
 * of the history give the same; equal sentences are numbered. An id that was given to another sentence is not used.
 *
 * @param units the wordings of each unit, latest first; units in the order of the page.
 * @param former units of the article in an earlier run, in its order.
 */
export function unitIds(units: readonly (readonly string[])[], former: readonly FormerUnit[]): string[] {
  const given = new Set(former.map(({unit}) => unit));
  const kept = keptIds(units, former);
  const used = new Set([...given, ...kept]);
  return units.map(([latest = ''], index) => {
    const known = kept[index];
    if (known !== undefined) return known;
    const id = `u${createHash('sha256').update(comparable(latest)).digest('hex').slice(0, 8)}`;
    let own = id;
    for (let count = 2; used.has(own); count++) own = `${id}-${count}`;
    used.add(own);
    return own;
  });
}

/** The id that each unit had, by its latest wording first, since an older one may be that of several. */
function keptIds(units: readonly (readonly string[])[], former: readonly FormerUnit[]): (string | undefined)[] {
  const kept = units.map((): string | undefined => undefined);
  const ids = new Map<string, string[]>();
  for (const {unit, source} of former) {
    const text = comparable(source);
    const same = ids.get(text);
    if (same) same.push(unit);
    else ids.set(text, [unit]);
  }
  const deepest = ids.size === 0 ? 0 : units.reduce((most, wordings) => Math.max(most, wordings.length), 0);
  for (let depth = 0; depth < deepest; depth++) {
    for (const [index, wordings] of units.entries()) {
      const wording = wordings[depth];
      if (kept[index] === undefined && wording !== undefined) kept[index] = ids.get(comparable(wording))?.shift();
    }
  }
  return kept;
}

/** The words of a sentence: marks, entities and case tell nobody that it is another one. A text without words is itself. */
function comparable(text: string): string {
  const words = text
    .normalize('NFC')
    .replace(/&#?\w+;/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
  return words === '' ? text.trim() : words;
}
