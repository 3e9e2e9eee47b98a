import {createHash} from 'node:crypto';
import {comparable, withoutUrlLocales, type FormerUnit} from '../model/index.js';
import {groupBy} from '../text/index.js';

/** What the id of a unit is found by. */
export interface Identified {
  /** Slug of its section. */
  readonly section: string;
  /** Latest first. */
  readonly wordings: readonly string[];
}

/**
 * Gives every unit of an article its id. A unit keeps the id that an earlier run gave to its latest wording, else to
 * the one before, and so on. Others get one made from their latest wording alone, so that runs which know more or less
 * of the history give the same; equal sentences are numbered. An id that was given to another sentence is not used.
 *
 * @param units in the order of the page.
 * @param former units of the article in an earlier run, in its order.
 */
export function unitIds(units: readonly Identified[], former: readonly FormerUnit[]): string[] {
  const given = new Set(former.map(({unit}) => unit));
  const kept = keptIds(units, former);
  const used = new Set([...given, ...kept]);
  return units.map(({wordings: [latest = '']}, index) => {
    const known = kept[index];
    if (known !== undefined) return known;
    const id = `u${createHash('sha256').update(wordsOf(latest)).digest('hex').slice(0, 8)}`;
    let own = id;
    for (let count = 2; used.has(own); count++) own = `${id}-${count}`;
    used.add(own);
    return own;
  });
}

/** What may tell that a sentence is one of an earlier run, the surest first: sentences that are repeated differ in their markup or section. */
const sameness: readonly ((section: string, source: string) => string)[] = [
  (section, source) => `${section}\0${comparable(source)}`,
  (_, source) => comparable(source),
  (_, source) => wordsOf(source),
];

/** The id that each unit had, by its latest wording first, since an older one may be that of several. */
function keptIds(units: readonly Identified[], former: readonly FormerUnit[]): (string | undefined)[] {
  const kept = units.map((): string | undefined => undefined);
  const left = new Set(former);
  const deepest = former.length === 0 ? 0 : units.reduce((most, {wordings}) => Math.max(most, wordings.length), 0);
  for (let depth = 0; depth < deepest; depth++) {
    for (const keyOf of sameness) {
      const known = groupBy(Array.from(left), ({section, source}) => keyOf(section, source));
      for (const [index, {section, wordings}] of units.entries()) {
        const wording = wordings[depth];
        if (kept[index] !== undefined || wording === undefined) continue;
        const same = known.get(keyOf(section, wording))?.shift();
        if (!same) continue;
        left.delete(same);
        kept[index] = same.unit;
      }
    }
  }
  return kept;
}

/** The words of a sentence: marks, entities and case tell nobody that it is another one. A text without words is itself. */
function wordsOf(text: string): string {
  const words = withoutUrlLocales(text)
    .normalize('NFC')
    .replace(/&#?\w+;/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
  return words === '' ? text.trim() : words;
}
