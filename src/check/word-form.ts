import type {Check, CheckContext, Locale, PageReport, Pair} from '../model/index.js';
import {groupBy, literal} from '../text/index.js';
import {prose} from './parts/prose.js';

const check: Check = {
  id: 'word-form',
  description:
    'A word is written as the language never writes it: a known slip of machines, or a noun without its capital. One finding for each word of a page.',
  why: 'It is a habit of the machine: once seen, it is mended in all places.',
  severity: 'warning',
  itsType: 'misspelling',
  mqm: 'minor',
  silencedBy: ['target-missing', 'untranslated', 'pair-broken'],
  examples: [
    {locale: 'de-DE', source: 'Send an email.', target: 'Senden Sie eine E-Mail-Nachricht.'},
    {
      locale: 'de-DE',
      source: 'Send an email.',
      target: 'Senden Sie eine e-Mail-Nachricht.',
      reports: ['e-Mail'],
      fixed: 'Senden Sie eine E-Mail-Nachricht.',
    },
    {
      locale: 'de-DE',
      source: 'Turn on the monitoring.',
      target: 'Aktivieren Sie die überwachung.',
      reports: ['überwachung'],
    },
    {locale: 'de-DE', source: 'It is young.', target: 'Es ist jung.', note: 'Too short to be a noun made of a verb.'},
    {
      locale: 'de-DE',
      source: 'Send the email.',
      target: 'Senden Sie die e-Mail.',
      others: [{source: 'Delete the email.', target: 'Löschen Sie die e-Mail.'}],
      note: 'Reported where the page has it first.',
    },
    {locale: 'nl-NL', source: 'Send an email.', target: 'Verzend een e-mail.'},
  ],
  runPage(page, context) {
    const pattern = formsOf(context.locale);
    if (!pattern) return [];
    const found = page.pairs.flatMap((pair) => formsIn(pair, pattern, context));
    const forms = Array.from(groupBy(found, ({actual}) => actual).values());
    return forms.flatMap((places) => toReport(places, context.locale));
  },
};
export default check;

interface Found {
  readonly pair: Pair;
  readonly actual: string;
  readonly start: number;
}

const patterns = new WeakMap<Locale, RegExp>();

/** Forms that the locale lists, and nouns in small letters of seven or more; none where it has neither. */
function formsOf(locale: Locale): RegExp | undefined {
  const slips = Object.keys(locale.misspelt);
  if (slips.length + locale.nounEndings.length === 0) return undefined;
  let known = patterns.get(locale);
  if (!known) {
    const before = String.raw`(?<![\p{L}\p{M}\p{N}_.@/\\$#])`;
    const after = String.raw`(?![\p{L}\p{M}\p{N}_@/]|\.\p{L})`;
    const noun = String.raw`(?<!-)\p{Ll}{4,40}(?:${[...locale.nounEndings, '(?!)'].join('|')})`;
    known = new RegExp(`${before}(?:${[...slips.map(literal), noun].join('|')})${after}`, 'gu');
    patterns.set(locale, known);
  }
  return known;
}

/** Tells cheaply whether a text may hold a form: it has a slip, or a long word in small letters that ends as nouns do. */
function mayHold(target: string, {misspelt, nounEndings}: Locale): boolean {
  for (const slip in misspelt) if (target.includes(slip)) return true;
  return target.split(' ').some((word) => {
    const letter = word.charAt(0);
    if (word.length < 7 || letter !== letter.toLowerCase()) return false;
    const end = word.slice(-12);
    return nounEndings.some((ending) => end.includes(ending));
  });
}

function formsIn(pair: Pair, pattern: RegExp, {inline, locale}: CheckContext): Found[] {
  const {source, target} = pair;
  if (source === target || !mayHold(target, locale)) return [];
  return Array.from(prose(target, inline(target)).matchAll(pattern), ({0: actual, index}) => ({
    pair,
    actual,
    start: index,
  })).filter(({actual}) => !source.includes(actual));
}

/** One report for a form, at its first place. */
function toReport(places: readonly Found[], {misspelt}: Locale): PageReport[] {
  const [first] = places;
  if (!first) return [];
  const {pair, actual, start} = first;
  const expected = misspelt[actual] ?? actual.charAt(0).toUpperCase() + actual.slice(1);
  const pairs = new Set(places.map((place) => place.pair)).size;
  const end = start + actual.length;
  return [
    {
      pair,
      message: `Unexpected \`${actual}\`, expected \`${expected}\`${pairs > 1 ? `, in ${pairs} pairs of the page` : ''}`,
      actual,
      expected,
      start,
      end,
      // A noun may have lost more than its capital: `nführung`.
      ...(Object.hasOwn(misspelt, actual) && {fix: {start, end, text: expected}}),
    },
  ];
}
