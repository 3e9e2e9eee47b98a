/** What a unit measures, and how large it is beside the others of its kind. */
export interface UnitSize {
  readonly kind: string;
  readonly size: number;
}

const prefixes: Readonly<Record<string, number>> = {
  nano: 1e-9,
  micro: 1e-6,
  milli: 1e-3,
  centi: 1e-2,
  kilo: 1e3,
  mega: 1e6,
  giga: 1e9,
  tera: 1e12,
  peta: 1e15,
  kibi: 2 ** 10,
  mebi: 2 ** 20,
  gibi: 2 ** 30,
  tebi: 2 ** 40,
};

/** Bits and bytes are one kind and one size: they share symbols. */
const bases: Readonly<Record<string, UnitSize>> = {
  second: {kind: 'time', size: 1},
  minute: {kind: 'time', size: 60},
  hour: {kind: 'time', size: 3600},
  day: {kind: 'time', size: 86_400},
  week: {kind: 'time', size: 604_800},
  month: {kind: 'time', size: 2_629_800},
  year: {kind: 'time', size: 31_557_600},
  bit: {kind: 'digital', size: 1},
  byte: {kind: 'digital', size: 1},
  hertz: {kind: 'frequency', size: 1},
  watt: {kind: 'power', size: 1},
  volt: {kind: 'voltage', size: 1},
  ampere: {kind: 'current', size: 1},
  meter: {kind: 'length', size: 1},
  inch: {kind: 'length', size: 0.0254},
  foot: {kind: 'length', size: 0.3048},
  yard: {kind: 'length', size: 0.9144},
  mile: {kind: 'length', size: 1609.344},
  gram: {kind: 'mass', size: 1},
  ounce: {kind: 'mass', size: 28.3495},
  pound: {kind: 'mass', size: 453.592},
  stone: {kind: 'mass', size: 6350.29},
  liter: {kind: 'volume', size: 1},
  'fluid-ounce': {kind: 'volume', size: 0.029_573_5},
  gallon: {kind: 'volume', size: 3.785_41},
  hectare: {kind: 'area', size: 10_000},
  acre: {kind: 'area', size: 4046.86},
  'kilometer-per-hour': {kind: 'speed', size: 1},
  'mile-per-hour': {kind: 'speed', size: 1.609_344},
  celsius: {kind: 'temperature', size: 1},
  fahrenheit: {kind: 'temperature', size: 5 / 9},
};

/** Units in which only some countries measure, whose amounts are converted. */
const ofFewCountries = /^(?:inch|foot|yard|mile|pound|ounce|stone|fahrenheit|gallon|acre|fluid-ounce|mile-per-hour)$/;

/** Whether amounts in a unit are converted for other countries. */
export function isOfFewCountries(unit: string): boolean {
  return ofFewCountries.test(unit);
}

/** Kind and size of a unit by the name that ICU has, or would have, for it: `gigabyte`, `kilohertz`. */
export function sizeOf(unit: string): UnitSize | undefined {
  if (Object.hasOwn(bases, unit)) return bases[unit];
  const [, prefix = '', base = ''] =
    /^(nano|micro|milli|centi|kilo|mega|giga|tera|peta|kibi|mebi|gibi|tebi)(\w+)$/.exec(unit) ?? [];
  const found = Object.hasOwn(bases, base) ? bases[base] : undefined;
  return found && {kind: found.kind, size: found.size * (prefixes[prefix] ?? 1)};
}

/** An amount in the unit of size one of its kind. */
export function inBaseUnit(value: number, unit: string): number {
  const offset = unit === 'fahrenheit' ? 32 : 0;
  return (value - offset) * (sizeOf(unit)?.size ?? 1);
}

/** Symbols that all languages have, by base unit: what stands behind the prefix, and the prefixes in use. */
const symbolRows: readonly (readonly [symbol: string, base: string, prefixes: string])[] = [
  ['B', 'byte', 'kKMGTP'],
  ['iB', 'byte', 'KMGT'],
  ['bit', 'bit', 'kKMGT'],
  ['Bit', 'bit', 'kKMGT'],
  ['b', 'bit', 'kKMGT'],
  ['bps', 'bit', 'kKMGT'],
  ['Hz', 'hertz', 'kMGT'],
  ['W', 'watt', 'mkMG'],
  ['V', 'volt', 'mk'],
  ['A', 'ampere', 'm'],
  ['s', 'second', 'nµμm'],
  ['m', 'meter', 'nµμmck'],
  ['g', 'gram', 'mk'],
  ['l', 'liter', 'm'],
  ['L', 'liter', 'm'],
];

const prefixNames: Readonly<Record<string, string>> = {
  n: 'nano',
  µ: 'micro',
  μ: 'micro',
  m: 'milli',
  c: 'centi',
  k: 'kilo',
  K: 'kilo',
  M: 'mega',
  G: 'giga',
  T: 'tera',
  P: 'peta',
};

/** Units by their symbols, in their case: `MB`, `ms`, `GHz`, `kbps`. */
export const symbols: ReadonlyMap<string, string> = new Map([
  ...symbolRows.flatMap(([symbol, base, letters]) => [
    ...(symbol === 'iB' || symbol === 'b' ? [] : [[symbol, base] as const]),
    ...Array.from(letters, (letter) => {
      const name = prefixNames[letter] ?? '';
      return [letter + symbol, (symbol === 'iB' ? `${name.slice(0, 2)}bi` : name) + base] as const;
    }),
  ]),
  ['h', 'hour'],
  ['min', 'minute'],
  ['°C', 'celsius'],
  ['°F', 'fahrenheit'],
  ['℃', 'celsius'],
  ['℉', 'fahrenheit'],
]);
