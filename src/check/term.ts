import {
  termSource,
  termsFor,
  type Check,
  type CheckContext,
  type Locale,
  type Pair,
  type Report,
  type Term,
} from '../model/index.js';
import {prose} from './parts/prose.js';
import {literal, wordPattern} from '../text/index.js';

const check: Check = {
  id: 'term',
  description:
    'A term of the glossary is rendered otherwise, or a form stands there that the glossary or the locale forbids, such as a word of another variety of the language.',
  why: 'One thing has one name; readers in Taiwan do not look for 服務器.',
  severity: 'warning',
  itsType: 'terminology',
  mqm: 'minor',
  silencedBy: ['target-missing', 'untranslated', 'partly-untranslated', 'pair-broken'],
  examples: [
    {locale: 'zh-TW', source: 'Restart the server.', target: '重新啟動伺服器。'},
    {
      locale: 'de-DE',
      source: 'Open the connectors.',
      target: 'Öffnen Sie die Konnektoren.',
      glossary: [{source: 'connector', locale: 'de', target: ['Konnektor', 'Verbinder']}],
      note: 'Words may have endings on both sides.',
    },
    {
      locale: 'sv-SE',
      source: 'Open the connector.',
      target: 'Öppna kopplingen.',
      glossary: [{source: 'connector', locale: 'de', target: ['Konnektor']}],
      note: 'A term of another language.',
    },
    {locale: 'zh-TW', source: 'Restart the server.', target: '重新啟動服務器。', reports: ['服務器']},
    {
      locale: 'de-DE',
      source: 'Open the connector.',
      target: 'Öffnen Sie die Verbindung.',
      glossary: [{source: 'connector', locale: 'de', target: ['Konnektor']}],
      reports: ['Konnektor'],
    },
    {
      locale: 'de-DE',
      source: 'Open the connector.',
      target: 'Öffnen Sie den Konnektor (Connector).',
      glossary: [{pattern: 'connectors?', locale: 'de-DE', target: ['Konnektor'], forbidden: ['Connector']}],
      reports: ['Connector'],
    },
  ],
  run(pair, context) {
    const {locale, glossary} = context;
    if (pair.source === pair.target) return [];
    const own = glossary.length > 0 ? termsOf(glossary, locale) : [];
    const forbidden = forbiddenOf(locale);
    if (own.length === 0 && !forbidden) return [];
    return [
      ...(forbidden ? otherVariety(pair, forbidden, context) : []),
      ...own.flatMap((term) => otherwise(pair, term, context)),
    ];
  },
};
export default check;

interface Prepared {
  readonly term: Term;
  readonly source: RegExp;
  readonly target: RegExp;
  readonly forbidden: RegExp | undefined;
}

const prepared = new WeakMap<readonly Term[], Map<string, readonly Prepared[]>>();
const forbiddenForms = new WeakMap<Locale, RegExp>();

/** The terms for a locale: those for its tag, and those for its language. */
function termsOf(glossary: readonly Term[], locale: Locale): readonly Prepared[] {
  const byTag = prepared.get(glossary) ?? new Map<string, readonly Prepared[]>();
  prepared.set(glossary, byTag);
  const known = byTag.get(locale.tag) ?? termsFor(glossary, locale.tag).map((term) => prepare(term, locale));
  byTag.set(locale.tag, known);
  return known;
}

function prepare(term: Term, locale: Locale): Prepared {
  const start = locale.spaceless ? '' : String.raw`(?<![\p{L}\p{N}_])`;
  return {
    term,
    source: termSource(term),
    target: new RegExp(`${start}(?:${term.target.map(literal).join('|')})`, 'iu'),
    forbidden: term.forbidden && new RegExp(`${start}(?:${term.forbidden.map(literal).join('|')})`, 'iu'),
  };
}

function otherwise(pair: Pair, {term, source, target, forbidden}: Prepared, {inline}: CheckContext): Report[] {
  const found = source.exec(prose(pair.source, inline(pair.source)));
  if (!found) return [];
  const text = prose(pair.target, inline(pair.target));
  const expected = term.target.join('` or `');
  const note = term.note === undefined ? {} : {note: term.note};
  const wrong = forbidden?.exec(text);
  if (wrong)
    return [
      {
        message: `Unexpected \`${wrong[0]}\` for \`${found[0]}\`, expected \`${expected}\``,
        actual: wrong[0],
        expected: term.target[0],
        start: wrong.index,
        end: wrong.index + wrong[0].length,
        ...note,
      },
    ];
  return target.test(text)
    ? []
    : [{message: `Missing \`${expected}\` for \`${found[0]}\``, expected: term.target[0], ...note}];
}

function forbiddenOf(locale: Locale): RegExp | undefined {
  const forms = Object.keys(locale.forbidden);
  if (forms.length === 0) return undefined;
  const known = forbiddenForms.get(locale) ?? wordPattern(forms, locale, 'u');
  forbiddenForms.set(locale, known);
  return known;
}

function otherVariety(pair: Pair, pattern: RegExp, {inline, locale}: CheckContext): Report[] {
  if (!pattern.test(pair.target)) return [];
  const found = pattern.exec(prose(pair.target, inline(pair.target)));
  if (!found) return [];
  const [actual] = found;
  const expected = locale.forbidden[actual];
  return [
    {
      message: `Unexpected \`${actual}\`, expected \`${expected ?? ''}\` in this variety of the language`,
      actual,
      expected,
      start: found.index,
      end: found.index + actual.length,
    },
  ];
}
