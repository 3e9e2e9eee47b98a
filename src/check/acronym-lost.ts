import type {Check, CheckContext, Locale, PageReport, Pair, Product, Report} from '../model/index.js';
import {lengthRatio} from './parts/length-ratio.js';
import {lostNames} from './parts/lost-names.js';
import {prose} from './parts/prose.js';
import {replaced} from './parts/replaced.js';
import {isGrammar, namesIn} from '../text/index.js';

/** Other pairs of the page that have to keep an acronym before it is missed in one. */
const keptBy = 3;
/** Share of the usual length below which a translation counts as too short to hold the acronym. */
const shorter = 0.9;

const acronym = /(?<![\p{L}\p{N}_@./-])[A-Z][A-Z\d]{1,5}(?=s?(?![\p{L}\p{N}_@-]))/gu;

/** A word of Latin letters with capitals at its beginning and further on, and small ones between: `EoP`. */
const mixed = /(?<![\p{L}\p{N}_@./-])(?=[A-Z]*[a-z])[A-Z][A-Za-z]{0,4}[A-Z](?![\p{L}\p{N}_@]|[./]\p{L})/gu;
/** Its end, after which it does not go on. */
const mayBeMixed = /[a-z][A-Z]+(?![A-Za-z])/;

/** An acronym whose last letter may get lost; an S at its end may be that of the plural. */
const long = /(?<![\w@./-])[A-Z]{2,5}[A-RT-Z](?![\w@-])/g;

const check: Check = {
  id: 'acronym-lost',
  description:
    'An acronym of the source is gone, which other pairs of the page keep; or some of its capitals became small letters, or its last letter is missing.',
  why: 'Acronyms are what readers search for; one that is gone took its noun with it.',
  severity: 'warning',
  itsType: 'omission',
  mqm: 'minor',
  silencedBy: [
    'target-missing',
    'untranslated',
    'partly-untranslated',
    'token-lost',
    'product-name',
    'number-mismatch',
    'markup-parity',
    'link-target',
    'pair-broken',
  ],
  examples: [
    {
      locale: 'de-DE',
      source: 'The EOP service and an IoT hub.',
      target: 'Der EoP-Dienst und ein IoT-Hub.',
      reports: ['EoP'],
      fixed: 'Der EOP-Dienst und ein IoT-Hub.',
    },
    {
      locale: 'de-DE',
      source: 'Set up DMARC first.',
      target: 'Richten Sie zuerst DMAR ein.',
      reports: ['DMAR'],
      fixed: 'Richten Sie zuerst DMARC ein.',
    },
    {locale: 'es-ES', source: 'Do NOT restart it.', target: 'NO lo reinicie.', note: 'A word in capitals.'},
    {locale: 'fr-FR', source: 'It costs 5 USD.', target: 'Cela coûte 5 US$.', note: 'Another way to write it.'},
    {locale: 'de-DE', source: 'Both VMS are on.', target: 'Beide VM sind an.', note: 'The plural has no S.'},
    {locale: 'de-DE', source: 'From PST to PS.', target: 'Von dort zu PS.', note: 'The source has it, too.'},
    {locale: 'sv-SE', source: 'Send an SMS.', target: 'Skicka ett sms.'},
    {
      locale: 'de-DE',
      source: 'Restart the PC.',
      target: 'Starten Sie den Computer neu.',
      note: 'Nothing says that the acronym is kept elsewhere.',
    },
    {
      locale: 'zh-CN',
      source: 'Check the DNS server.',
      target: '检查服务器。',
      others: [
        {source: 'Open DNS.', target: '打开 DNS。'},
        {source: 'Find the DNS.', target: '查找 DNS。'},
        {source: 'The DNS is slow.', target: 'DNS 很慢。'},
      ],
      reports: ['DNS'],
    },
    {
      locale: 'de-DE',
      source: 'The DNS and its zone: DNS first.',
      target: 'Das DNS und seine Zone.',
      others: [
        {source: 'Open DNS.', target: 'DNS öffnen.'},
        {source: 'Find the DNS.', target: 'DNS suchen.'},
        {source: 'The DNS is slow.', target: 'Das DNS ist langsam.'},
      ],
      note: 'Once is enough.',
    },
  ],
  run({source, target}, {locale, sourceLanguage}) {
    if (source === target || !/[A-Z]{3}/.test(source) || !/[A-Z][a-z]{0,4}[A-Z]/.test(target)) return [];
    const words = mayBeMixed.test(target) ? Array.from(target.matchAll(mixed)) : [];
    const inSmallLetters = words.flatMap(({0: actual, index}): Report[] => {
      const expected = actual.toUpperCase();
      if (!source.includes(expected) || source.includes(actual)) return [];
      const isAltered = new RegExp(`(?<![\\w@./-])${expected}(?![\\w@-])`).test(source);
      return isAltered ? [altered(actual, expected, index)] : [];
    });
    const withoutLast = Array.from(new Set(source.match(long))).flatMap((expected): Report[] => {
      const cut = expected.slice(0, -1);
      // Words in capitals are no acronyms: `NOT` is `NO` in Spanish.
      if (isIn(expected, target) || isWord(expected, sourceLanguage) || isWord(cut, locale)) return [];
      const word = new RegExp(`(?<![\\p{L}\\p{N}_@./-])${cut}(?![\\p{L}\\p{N}_@$])`, 'u');
      const found = word.exec(target);
      return found && !word.test(source) ? [altered(found[0], expected, found.index)] : [];
    });
    return [...inSmallLetters, ...withoutLast];
  },
  runPage(page, context) {
    const pairs = page.pairs.filter(
      ({source, target}) =>
        // Headings in capitals are no acronyms.
        source !== target && /[A-Z]{2}/.test(source) && /[a-z]{2}/.test(source) && target.trim() !== '',
    );
    const uses = lostNames(pairs, {mayLose, namesOf: (pair) => acronymsOf(pair, context), isKept: isIn});
    return Array.from(uses).flatMap(([name, {kept, lost}]) => {
      if (kept < keptBy || lost.length * 4 > kept + 1) return [];
      const usual = lengthRatio(page);
      // Written out it makes the translation longer.
      return lost
        .filter(({source, target}) => usual === undefined || target.length < source.length * usual * shorter)
        .map((pair) => toReport(name, pair));
    });
  },
};
export default check;

/** Whether a text has an acronym, in any case. */
function isIn(acronym: string, text: string): boolean {
  return text.includes(acronym) || text.toUpperCase().includes(acronym);
}

/** Whether capitals spell a word of grammar. */
function isWord(capitals: string, language: Locale): boolean {
  return isGrammar(capitals.toLowerCase(), language);
}

const joinedNames = new WeakMap<readonly Product[], string>();

/** All names of products in capitals. */
function namesOf(products: readonly Product[]): string {
  const known = joinedNames.get(products);
  if (known !== undefined) return known;
  const joined = products
    .flatMap(({names}) => names)
    .join('\n')
    .toUpperCase();
  joinedNames.set(products, joined);
  return joined;
}

/** What any acronym is a part of, wherever it stands. */
const capitals = /[A-Z][A-Z\d]+/g;

/** Whether a translation has not all that is written in capitals in the source; without that it loses no acronym. */
function mayLose({source, target}: Pair): boolean {
  return Array.from(new Set(source.match(capitals))).some((run) => !isIn(run, target));
}

/** Acronyms of a source, but those in names of products. */
function acronymsOf({source}: Pair, {inline, products}: CheckContext): string[] {
  const text = prose(source, inline(source));
  const productNames = namesOf(products);
  // Few acronyms are in the name of any product; names are found in any case.
  return Array.from(new Set(text.match(acronym))).filter(
    (name) => !productNames.includes(name) || !namesIn(text, products).some((found) => found.name.includes(name)),
  );
}

function altered(actual: string, expected: string, start: number): Report {
  const report = replaced(actual, start, expected);
  return {...report, message: `${report.message} as in the source`};
}

function toReport(name: string, pair: Pair): PageReport {
  return {pair, message: `Missing \`${name}\` of the source, which other pairs keep`, expected: name};
}
