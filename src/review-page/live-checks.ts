import {defaultProducts} from '../model/products.js';
import {withoutLocale} from '../model/url-locale.js';
import {linkUrl, markdownSpans, type Span} from '../text/markdown-links.js';
import {namesIn, withEndings} from '../text/names.js';
import {numbersIn, type NumberMarks} from '../text/numbers.js';
import {blank, readable} from '../text/readable.js';
import {live} from './strings.js';
import {visibleParts} from './visible-text.js';

const english: NumberMarks = {decimal: ['.'], group: [','], digits: [], multipliers: {}};
/** Where nothing is known of a language, its marks may be any that languages use. */
const anyMarks: NumberMarks = {
  decimal: ['.', ','],
  group: [',', '.', ' ', '\u00A0', '\u202F', '’'],
  digits: [],
  multipliers: {},
};

/**
 * Compares a translation that somebody types with its English: numbers by value, names of products, addresses of links,
 * how much is marked up, characters that nobody sees. Quick hints; the checks of a build know more.
 */
export function liveChecks(source: string, target: string, marks: NumberMarks = anyMarks): string[] {
  return [
    ...numberHints(prose(source), prose(target), marks),
    ...nameHints(source, target),
    ...linkHints(source, target),
    ...markupHints(source, target),
    ...visibleParts(target).flatMap((part) => (typeof part === 'string' ? [] : [live.invisible(part.name)])),
  ];
}

/** Text without code, addresses and names, whose digits are no numbers. */
function prose(markdown: string): string {
  let text = readable(markdown);
  for (const {start, end} of namesIn(text, defaultProducts))
    text = text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end);
  return text;
}

function numberHints(source: string, target: string, marks: NumberMarks): string[] {
  const wanted = numbersIn(source, english, undefined);
  const given = numbersIn(target, marks, english);
  const has = (list: typeof given, values: readonly number[]): boolean =>
    list.some((one) => one.values.some((value) => values.includes(value)));
  return [
    ...wanted.filter(({values, ordinal}) => !ordinal && !has(given, values)).map(({text}) => live.number(text)),
    ...given.filter(({values}) => !has(wanted, values)).map(({text}) => live.strange(text)),
  ];
}

function nameHints(source: string, target: string): string[] {
  const names = new Set(namesIn(readable(source), defaultProducts).map(({name}) => name));
  return [...names].filter((name) => !withEndings(name).test(target) && !target.includes(name)).map(live.name);
}

function linkHints(source: string, target: string): string[] {
  const [wanted, given] = [addresses(source), addresses(target)];
  const lost = (from: readonly string[], other: readonly string[]): string[] => [
    ...new Set(from.filter((one) => !other.includes(one))),
  ];
  return [...lost(wanted, given).map(live.link), ...lost(given, wanted).map(live.strangeLink)];
}

function addresses(markdown: string): string[] {
  return markdownSpans(markdown).flatMap((span) => withoutLocale(linkUrl(markdown, span) ?? '') || []);
}

function markupHints(source: string, target: string): string[] {
  const [wanted, given] = [markupOf(source), markupOf(target)];
  return Object.entries(live.kinds).flatMap(([kind, word]) => {
    const [there, here] = [wanted.get(kind) ?? 0, given.get(kind) ?? 0];
    return here === there ? [] : [live.markup(word, here, there)];
  });
}

/** How often each kind of markup stands in a text. */
function markupOf(markdown: string): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (kind: Span['kind'] | 'bold', more: number): unknown =>
    counts.set(kind, (counts.get(kind) ?? 0) + more);
  for (const {kind} of markdownSpans(markdown)) count(kind, 1);
  count('bold', Math.floor((withoutCode(markdown).match(/\*\*|__/g) ?? []).length / 2));
  return counts;
}

function withoutCode(markdown: string): string {
  let text = markdown;
  for (const {kind, start, end} of markdownSpans(markdown))
    if (kind === 'code') text = text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end);
  return text;
}
