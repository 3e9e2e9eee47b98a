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
  const wanted = joined(measuresIn(source, sourceLanguage).filter(({unit}) => isOfFewCountries(unit)));
  if (wanted.length === 0) return [source, target];
  const apart = measuresIn(target, locale);
  const given = [...apart, ...joined(apart)];
  const matches = wanted.map((measure) => given.filter((other) => isSameAmount(measure, other)));
  const kept = wanted.filter((_, index) => matches[index]?.length !== 0);
  return [without(source, kept), without(target, matches.flat())];
}

/** Amounts that stand right behind each other are one, in the unit of the last: `3 feet 6 inches`. */
function joined(measures: readonly Measure[]): Measure[] {
  return measures.reduce<Measure[]>((before, measure) => {
    const last = before.at(-1);
    const [large, small] = [last && sizeOf(last.unit), sizeOf(measure.unit)];
    if (!last || !large || !small || measure.start - last.end > nextTo) return [...before, measure];
    if (large.kind !== small.kind || large.kind === 'temperature' || large.size <= small.size)
      return [...before, measure];
    const value = measure.value + (last.value * large.size) / small.size;
    return [...before.slice(0, -1), {...measure, value, start: last.start, text: `${last.text} ${measure.text}`}];
  }, []);
}

/** How much may stand between the parts of one amount: ` and `. */
const nextTo = 5;

function isSameAmount(one: Measure, other: Measure): boolean {
  if (sizeOf(one.unit)?.kind !== sizeOf(other.unit)?.kind) return false;
  const [a, b] = [inBaseUnit(one.value, one.unit), inBaseUnit(other.value, other.unit)];
  return one.unit === other.unit ? Math.abs(a - b) < 1e-9 : Math.abs(a - b) <= Math.abs(a) * tolerance;
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
    const own = sameAs(measure, wanted);
    const same = sameAs(measure, given);
    if (same.length !== own.length) continue;
    const sizes = own.map(({unit}) => sizeOf(unit)?.size);
    const found = same.find(({unit}) => take(sizes, sizeOf(unit)?.size) === undefined);
    if (!found) continue;
    const {text, start, end} = found;
    const {text: expected} = own.find(({unit}) => sizes.includes(sizeOf(unit)?.size)) ?? measure;
    return {
      message: `Unexpected unit in \`${text}\`, expected that of \`${expected}\``,
      actual: text,
      expected,
      start,
      end,
    };
  }
  return undefined;
}

/** Amounts with the number of another one, in units of its kind. */
function sameAs(measure: Measure, others: readonly Measure[]): Measure[] {
  const kind = sizeOf(measure.unit)?.kind;
  return others.filter(({value, unit}) => value === measure.value && sizeOf(unit)?.kind === kind);
}

/** Takes an item out of a list; nothing where it is not there. */
function take<T>(items: T[], item: T): T | undefined {
  const at = items.indexOf(item);
  return at < 0 ? undefined : items.splice(at, 1)[0];
}
