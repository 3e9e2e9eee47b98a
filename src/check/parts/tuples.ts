import type {Report} from '../../model/index.js';
import {withLatinDigits} from './digit-runs.js';

const value = String.raw`[-−+]?\d+(?:\.\d+)?`;
const name = String.raw`[a-z_]\w{0,20}`;
/** Numbers between brackets, with names among them where it is a call: `(3.5, 4)`, `\[1, 0\]`, `f(text, 1, 3)`. */
const tuple = new RegExp(
  String.raw`\b\((?:${value}|${name})(?:, ?(?:${value}|${name})){1,12}\)|[([]${value}(?:[,;] ?${value}){1,12}[)\]\\]`,
  'gi',
);

/** What stands between brackets of any width, without brackets inside. */
const bracketed = /[([（［][^()[\]（）［］]*[)\]）］]/g;

/** A report of the first point, row or list of arguments whose numbers the translation does not have in their order. */
export function otherTuple(source: string, target: string): Report | undefined {
  if (!/[([]/.test(source)) return undefined;
  const wanted = (source.match(tuple) ?? []).filter((found) => runsOf(found).includes(','));
  if (wanted.length === 0) return undefined;
  const groups = new Set((target.match(bracketed) ?? []).map(runsOf).filter((runs) => runs.includes(',')));
  const all = `,${runsOf(target)},`;
  const lost = wanted.find((found) => {
    const runs = runsOf(found);
    return !(groups.size === 0 ? all.includes(`,${runs},`) : groups.has(runs));
  });
  return lost === undefined
    ? undefined
    : {message: `Missing numbers \`${lost}\` of the source, in this order`, expected: lost};
}

/** Runs of digits in their order. */
function runsOf(text: string): string {
  return (withLatinDigits(text).match(/\d+/g) ?? []).join();
}
