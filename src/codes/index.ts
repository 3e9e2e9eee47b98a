import {compare} from '../text/compare.js';
import {normalise} from '../text/normalise.js';
import {aadsts} from './aadsts.js';
import type {Family, Found} from './family.js';
import {http} from './http.js';
import {officeSetup} from './office-setup.js';
import {smtp} from './smtp.js';
import {win} from './win.js';
import {winsock} from './winsock.js';

export type {Found} from './family.js';

/** All families; adding one is a file and a line here. */
const families: readonly Family[] = [smtp, aadsts, win, http, officeSetup, winsock];

/** What every code of every family holds: a digit, the beginning of a name, or eight hexadecimal digits that happen to be letters. */
const mayHoldCode = /\d|WSA|[ac][a-f]{7}/i;

/** Marks that may stand before a code at the start of a text. */
const leading = /^[\s*_`#“"'([]*$/;

/**
 * Codes of every family that an English text names as errors, in order, each once.
 *
 * @param context what stands above the text, such as a heading or a column header: where it speaks of codes of a family,
 *   codes of it that the text begins with need no other name.
 * @returns offsets count in the normalised text.
 */
export function findCodes(markdown: string, context = ''): readonly Found[] {
  if (!mayHoldCode.test(markdown)) return [];
  const text = normalise(markdown);
  const found = new Map<string, Found>();
  for (const code of scan(text, context)) if (code.named && !found.has(code.id)) found.set(code.id, code);
  return [...found.values()];
}

/**
 * Everything in a text, of any language, that has the form of a code, named as one or not, in order.
 *
 * @param text with white space folded. Offsets count in it.
 */
export function scanCodes(text: string): readonly Found[] {
  return mayHoldCode.test(text) ? scan(text, '') : [];
}

function scan(text: string, context: string): Found[] {
  const all = families
    .flatMap((family) => {
      const found = family.scan(text);
      return context !== '' && family.context.test(context) ? nameLeading(found, text) : found;
    })
    .sort((a, b) => a.start - b.start || b.end - a.end || compare(a.id, b.id));
  // `451` is no status of HTTP in `451 4.7.1`.
  let around: Found | undefined;
  return all.filter((one) => {
    if (around && one.end <= around.end && one.end - one.start < around.end - around.start) return false;
    around = one;
    return true;
  });
}

/** Names the codes that a text begins with, as in a cell `5.1.1, 5.1.10`. */
function nameLeading(found: readonly Found[], text: string): readonly Found[] {
  let end = 0;
  return found.map((one) => {
    const gap = text.slice(end, one.start);
    const isLeading = end === 0 ? leading.test(gap) : /^[\s,;/*_`]*(?:(?:and|or)\s+)?$/i.test(gap);
    if (!isLeading) return one;
    end = one.end;
    return {...one, named: true};
  });
}
