import type {Locale, Report} from '../../model/index.js';
import {numbersIn, timeUnits, unitsOf} from '../../text/index.js';

/** A number with the unit behind it. */
interface Measure {
  readonly value: number;
  /** As ICU calls it. */
  readonly unit: string;
  /** As it stands, with its number. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Units in which only some countries measure, whose amounts are converted. */
const converted =
  /^(?:inch|foot|yard|mile|pound|ounce|stone|fahrenheit|gallon|pint|quart|acre|fluid-ounce|mile-per-hour|mile-per-gallon)\b/;

/** Whether an amount was converted: the source has a unit of few countries, and the translation one that the source has not. */
export function isConverted(source: string, target: string, locale: Locale, sourceLanguage: Locale): boolean {
  const wanted = measuresIn(source, sourceLanguage);
  if (!wanted.some(({unit}) => converted.test(unit))) return false;
  return measuresIn(target, locale).some(
    ({unit}) => !converted.test(unit) && !wanted.some((other) => other.unit === unit),
  );
}

/** The first amount whose number is that of the source and whose unit is another one of its kind: 4 GB and 4 MB, 30 minutes and 30 seconds. */
export function otherUnit(source: string, target: string, locale: Locale, sourceLanguage: Locale): Report | undefined {
  const wanted = measuresIn(source, sourceLanguage).filter(({unit}) => kindOf(unit) !== undefined);
  if (wanted.length === 0) return undefined;
  const given = measuresIn(target, locale);
  for (const measure of wanted) {
    const same = given.filter(({value}) => value === measure.value);
    const [found] = same;
    if (!found || same.length > 1 || wanted.filter(({value}) => value === measure.value).length > 1) continue;
    if (kindOf(found.unit) !== kindOf(measure.unit) || scaleOf(found.unit) === scaleOf(measure.unit)) continue;
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

const digital = /(?:^|kilo|mega|giga|tera|peta)(?:bit|byte)$/;

function kindOf(unit: string): 'time' | 'digital' | undefined {
  if (Object.hasOwn(timeUnits, unit)) return 'time';
  return digital.test(unit) ? 'digital' : undefined;
}

/** A unit as it is compared: bits and bytes share their symbols. */
function scaleOf(unit: string): string {
  return unit.replace(/bit$/, 'byte');
}

/** Amounts of a text: numbers in digits with a unit that ICU knows in the language right behind them. */
function measuresIn(text: string, locale: Locale): Measure[] {
  if (!/\d/.test(text)) return [];
  return numbersIn(text, locale, undefined).flatMap(({values, start, end}) => {
    const unit = unitBehind(text.slice(end, end + 24), locale);
    const [value] = values;
    if (!unit || value === undefined) return [];
    return [{value, unit: unit.name, text: text.slice(start, end + unit.length), start, end: end + unit.length}];
  });
}

/** The units of a language; a tag that is none has none. */
function unitsFor(tag: string): ReadonlyMap<string, string> {
  try {
    return unitsOf(tag);
  } catch {
    return noUnits;
  }
}

const noUnits: ReadonlyMap<string, string> = new Map();

/** The unit at the beginning of what stands behind a number; where words are not set apart, the longest one. */
function unitBehind(after: string, {tag, spaceless}: Locale): {name: string; length: number} | undefined {
  const [whole = '', gap = '', word = ''] = /^([ \u00A0\u202F-]?)(\p{L}{1,20})/u.exec(after) ?? [];
  const units = unitsFor(tag);
  if (!spaceless) {
    // A single letter may be a word: `a`, `с`.
    const name = word.length > 1 ? units.get(word.toLowerCase()) : undefined;
    return name === undefined ? undefined : {name, length: whole.length};
  }
  for (let length = word.length; length > 0; length--) {
    const name = units.get(word.slice(0, length).toLowerCase());
    if (name !== undefined) return {name, length: gap.length + length};
  }
  return undefined;
}
