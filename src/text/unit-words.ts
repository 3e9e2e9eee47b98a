import {remembered} from './remembered.js';

/**
 * The units of measure that ICU knows, by their words and symbols in a language, lower case: of `hours` and `hr` `hour`,
 * of `%` `percent`. Of units that share a word the first in the alphabet has it, but bytes before bits: `mb` is megabytes.
 */
export const unitsOf = remembered(
  (tag: string): ReadonlyMap<string, string> =>
    new Map(
      Intl.supportedValuesOf('unit')
        .toReversed()
        .sort((a, b) => Number(a.endsWith('byte')) - Number(b.endsWith('byte')))
        .flatMap((unit) => namesOf(unit, tag).map((name) => [name, unit] as const)),
    ),
);

const known = new Map<string, ReadonlySet<string>>();

/** Words and symbols for units of measure, lower case, as ICU knows them in a language: `hours`, `hr`, `gb`, `percent`, `%`. */
export function unitWords(tag: string): ReadonlySet<string> {
  const words = known.get(tag) ?? new Set(unitsOf(tag).keys());
  known.set(tag, words);
  return words;
}

/** Numbers that show all forms of a noun, whatever the language. */
const counts = [1, 2, 5, 11, 100, 1_000_000, 1.5];

function namesOf(unit: string, tag: string): string[] {
  return (['long', 'short'] as const).flatMap((unitDisplay) => {
    const format = new Intl.NumberFormat(tag, {style: 'unit', unit, unitDisplay});
    return counts.flatMap((count) =>
      format
        .formatToParts(count)
        .filter(({type}) => type === 'unit' || type === 'percentSign')
        .map(({value}) => value.trim().toLowerCase()),
    );
  });
}
