import type {Locale, Report} from '../../model/index.js';
import {measuresIn, type Measure} from './measures.js';
import {inBaseUnit, isOfFewCountries, sizeOf} from './unit-sizes.js';

/** How far a converted amount may be from the exact one: amounts are rounded. */
const tolerance = 0.06;

/** Both texts without amounts that were converted, and without what stands beside them in the other unit. */
export function withoutConversions(
  source: string,
  target: string,
  locale: Locale,
  sourceLanguage: Locale,
): [string, string] {
  const wanted = measuresIn(source, sourceLanguage).filter(({unit}) => isOfFewCountries(unit));
  if (wanted.length === 0) return [source, target];
  const given = measuresIn(target, locale);
  const matches = wanted.map((measure) => given.filter((other) => isSameAmount(measure, other)));
  const kept = wanted.filter((_, index) => matches[index]?.length !== 0);
  return [without(source, kept), without(target, matches.flat())];
}

function isSameAmount(one: Measure, other: Measure): boolean {
  if (sizeOf(one.unit)?.kind !== sizeOf(other.unit)?.kind) return false;
  const [a, b] = [inBaseUnit(one.value, one.unit), inBaseUnit(other.value, other.unit)];
  return one.unit === other.unit ? a === b : Math.abs(a - b) <= Math.abs(a) * tolerance;
}

function without(text: string, measures: readonly Measure[]): string {
  return measures.reduce(
    (rest, {start, end}) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

/** The first amount whose number is that of the source and whose unit is another one of its kind: 4 GB and 4 MB, 30 minutes and 30 seconds. */
export function otherUnit(source: string, target: string, locale: Locale, sourceLanguage: Locale): Report | undefined {
  const wanted = measuresIn(source, sourceLanguage);
  if (wanted.length === 0) return undefined;
  const given = measuresIn(target, locale);
  for (const measure of wanted) {
    const same = given.filter(
      ({value, unit}) => value === measure.value && sizeOf(unit)?.kind === sizeOf(measure.unit)?.kind,
    );
    const [found] = same;
    if (!found || same.length > 1 || wanted.filter(({value}) => value === measure.value).length > 1) continue;
    if (sizeOf(found.unit)?.size === sizeOf(measure.unit)?.size) continue;
    const {text, start, end} = found;
    return {
      message: `Unexpected unit in \`${text}\`, expected that of \`${measure.text}\``,
      actual: text,
      expected: measure.text,
      start,
      end,
    };
  }
  return undefined;
}
